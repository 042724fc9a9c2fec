using System.Text;
using System.Text.Json;
using CsCheck;
using NoteSdk.Fuzz.StrictYaml;
using Xunit.Abstractions;

namespace NoteSdk.Laws.Tests.Frontmatter;

/// <summary>The reader against two strict ones: what it reads without a fault is YAML to them, too, and says the same.</summary>
[Trait("Category", "Law")]
public sealed class StrictYamlTests(ITestOutputHelper output)
{
    private static readonly string[] Fragments =
    [
        "a: b", "a: b # c", "a: b# c", "t: 'x y'", "t: 'x'# c", "t: \"x\"#c", "t: \"x\" #c", "k:", "k: # c", "k:# c", "k: #", "- x", "- 'y'# c", "- # c", "-# c", "  - x", "  - 'z'#c",
        "    - w", "  k: v", "  k: 'v'#c", "  deep:", "# comment", "  # comment", "", "   ", "l: [x, y]", "l: [x, 'y']# c", "l: [x, 'y'] # c", "l: [x,# c", "l: [ # c", "l: [# c", "  y]", "  'y'# c", "  ]",
        "m: {p: q}", "m: {p: q}#c", "m: {p: 'q', r: s} # c", "m: {p: ,}", "m: {p: 'q'#c", "  }", "b: |", "b: |#c", "b: | # c", "b: >-", "  text", "  text # no comment", "    more", "e: &x b", "f: *x",
        "f: *x#c", "f: *x #c", "g: !!str 5", "g: &y 'z'#c", "'q': r", "'q'#c: r", "? x", "h: a: b", "h: 'a", "h: - x", "i: a,b", "i: \"\\t\"", "i: \"\\q\"", "n: null", "n: ~", "o: 0o7", "o: 10:15",
        ": y", ":", "  : y", "  :", "    : z", "  : - w", "  : a: b", "- : y", "  - : x", "p: {: q}", "p: [: q, r]",
    ];

    private static readonly Gen<string> Documents = Gen.OneOf(Fragments).Array[1, 7].Select(lines => string.Join('\n', lines));

    [StrictReadersFact]
    public void What_reads_without_a_fault_is_YAML_to_strict_readers() => Samples.Check(output, Documents, 10_000, static content => Check(content));

    private static void Check(string content)
    {
        FrontmatterOutline note = FrontmatterOutline.Of(Encoding.UTF8.GetBytes("---\n" + content + "\n---\n"));
        if (note.Outline is null) return;
        StrictReading strict = StrictReaders.Read(note.Text!);
        // A collection in brackets may go on at column 0 here, as it does in notes, and in js-yaml.
        if (strict.Yaml.Contains("must be sufficiently indented", StringComparison.Ordinal)) return;
        string name = JsonSerializer.Serialize(content);
        Assert.True(strict.Refusal is null, $"{name}: {strict.Refusal}, but it reads as {note.Outline}");
        Assert.True(strict.Yaml == note.Outline, $"{name}: yaml reads {strict.Yaml}, not {note.Outline}");
        Assert.True(strict.JsYaml == note.Outline, $"{name}: js-yaml reads {strict.JsYaml}, not {note.Outline}");
    }
}
