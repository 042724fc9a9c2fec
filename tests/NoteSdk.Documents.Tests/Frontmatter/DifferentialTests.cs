using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using Xunit.Abstractions;

namespace NoteSdk.Documents.Tests.Frontmatter;

/// <summary>The reader against YamlDotNet's events: the same texts, styles and spans, over what others wrote and over made-up frontmatter.</summary>
[Trait("Category", "Law")]
public partial class DifferentialTests(ITestOutputHelper output)
{
    private static readonly string[] Fragments =
    [
        "a: b", "a: b c # d", "title: 'x y'", "\"k\": \"v\\n\"", "k:", "k: ", "k:   # c", "- x", "- 'y'", "-", "- ", "- \"z\" # c", "  - x", "  - y: z", "  -", "    - w",
        "  k: v", "  k:", "  \"q\" : 'r'", "    deep: x", "# comment", "  # comment", "", "   ", "\t", "a: [x, y]", "b: [ 'x' , \"y\", z w ] # c", "c: []", "c: {}", "d: [x, [y]]",
        "d: {x: y}", "e: [x,", "  y]", "f: |", "f: >-", "  text", "  text: more", "g: &x b", "h: *x", "i: !!str b", "j: @x", "j: `x", "j: %x", "k: a: b", "k: - x", "k: \"x",
        "k: 'x", "k: \"x\" y", "k: \"\\q\"", "? x", ": y", "@foo", "foo", "%YAML 1.2", "--- x", "...", "a:b", "a :b", "a : b", "\ta: b", "a:\tb", "a: b\t", "a: \tb # c", "a: -", "a: -x",
        "a: ?x", "a: :x", "a: x:", "a: x: y", "a: x #", "a: x#", "a: #x", "l: [x:, y]", "l: [x:y, -z, - w]", "l: [a#b, #c]", "l: [x y:, ]", "l: [,]", "l: [x,,y]", "l: [x]y", "l: [x] #y", "l: [x]#y",
        "l: ['x':y]", "m: 'x''y'", "m: ''", "m: \"\"", "m: '", "m: \"\\u00e9\\uD83D\\uDE00\"", "m: é ü", "n: <<", "<<: x", "n: ==", "o: null", "'p': q", "'p' 'q': r", "\"p\"x: y", "p 'q': r", "[x]: y", "{x: y}",
        "*x : y", "&y z: w", "a: b\r", "- x\r", "k:\r", "a: b\rc: d",
    ];

    private static readonly Gen<string> Documents =
        Gen.OneOf(Fragments).Array[0, 8].Select(lines => string.Join('\n', lines));

    private static readonly Gen<string> Noise = Gen.OneOf(Fragments).Array[1, 6].SelectMany(lines =>
        Gen.Select(Gen.Int[0, 1000], Gen.OneOf(": ", " #", "\"", "'", "[", "]", "{", "}", ",", "-", "- ", "\n", " ", "\t", "&", "*", "!", "|", ">", "@", "\\", "é", "\r", "\0", "\uFEFF", "\n  ", "\n- "), (at, piece) =>
        {
            string text = string.Join('\n', lines);
            return text.Insert(at % (text.Length + 1), piece);
        }));

    [SharedFact]
    public void Every_case_of_the_YAML_test_suite_reads_as_the_parser_reads_it()
    {
        int read = 0;
        foreach (string line in File.ReadLines(SharedFolder.File("corpora", "yaml-test-suite.jsonl")))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            if (Agrees(json.RootElement.GetProperty("yaml").GetString()!, () => json.RootElement.GetProperty("id").GetString()!)) read++;
        }
        Assert.Equal(193, read);
    }

    [Fact]
    public void Frontmatter_made_of_fragments_reads_as_the_parser_reads_it() => Samples.Check(output, Documents, 30_000, content => Agrees(content, () => JsonSerializer.Serialize(content)));

    [Fact]
    public void Frontmatter_with_CRLF_reads_as_the_parser_reads_it() =>
        Samples.Check(output, Documents, 10_000, content => Agrees(content.Replace("\n", "\r\n", StringComparison.Ordinal), () => JsonSerializer.Serialize(content)), stream: 8);

    [Fact]
    public void Frontmatter_with_noise_in_it_reads_as_the_parser_reads_it() => Samples.Check(output, Noise, 30_000, content => Agrees(content, () => JsonSerializer.Serialize(content)));

    /// <summary>Compares what both say of a frontmatter.</summary>
    /// <returns>Whether the parser took it.</returns>
    private static bool Agrees(string content, Func<string> name)
    {
        ReadNote note = ReadNote.OfContent(content);
        string seen = Encoding.UTF8.GetString(note.Bytes, note.Reader.ContentStart, note.Reader.ContentEnd - note.Reader.ContentStart);
        List<string>? oracle = YamlOracle.Events(seen, note.Reader.ContentStart);
        // The parser passes over a NUL and over directives in the midst of a text; YAML allows neither.
        if (seen.Contains('\0', StringComparison.Ordinal) || Directive().IsMatch(seen)) oracle = null;
        if (oracle is null && note.Errors.Count > 0) return false;
        // Half of a surrogate pair is no text for the parser; the reader reads back what the writer had to write.
        if (oracle is null && HasLoneSurrogate(note.Outline())) return false;
        // The parser takes an asterisk in the midst of a plain key for an alias.
        if (oracle is null && AsteriskInKey().IsMatch(seen)) return false;
        // A tab in a blank line or before a comment is nothing to YAML 1.2, but an error to YamlDotNet; the reader takes it where an entry reads without it.
        oracle ??= YamlOracle.Events(TabOnBlankLine().Replace(seen, static blanks => new string(' ', blanks.Length)), note.Reader.ContentStart);
        oracle ??= YamlOracle.Events(TabOnBlankLine().Replace(seen, static blanks => new string('#', blanks.Length)), note.Reader.ContentStart);
        if (oracle is null) throw new Xunit.Sdk.XunitException($"{name()}: the parser refuses it, the reader does not: {note.Outline()}");
        List<string> events = YamlOracle.Events(note, oracle);
        if (!oracle.SequenceEqual(events)) Assert.Fail($"{name()}:\n{string.Join('\n', oracle)}\n--- but the reader says ---\n{string.Join('\n', events)}");
        Assert.All(note.Errors, error => Assert.Contains("appears twice", error.Message, StringComparison.Ordinal));
        return true;
    }

    private static bool HasLoneSurrogate(string text) => !Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text)).Equals(text, StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=^|[\r\n])[ \t]+(?=[\r\n#]|$)")]
    private static partial Regex TabOnBlankLine();

    [GeneratedRegex(@"(?<=^|[\r\n])%")]
    private static partial Regex Directive();

    [GeneratedRegex(@"[^\s:-] +\*[^ \n\r]*:")]
    private static partial Regex AsteriskInKey();
}
