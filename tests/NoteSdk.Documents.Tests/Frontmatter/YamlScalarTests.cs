using System.Text.RegularExpressions;
using CsCheck;
using NoteSdk.Documents.Frontmatter;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Xunit.Abstractions;

namespace NoteSdk.Documents.Tests.Frontmatter;

/// <summary>Scalars are written in the style that was there where it can carry the value, and so that every tool reads the same text.</summary>
public partial class YamlScalarTests(ITestOutputHelper output)
{
    private static readonly string[] Pieces =
    [
        "a", "b c", " ", "  ", ": ", ":", " #", "#", "-", "- ", "?", "'", "\"", "\\", ",", "[", "]", "{", "}", "&x", "*x", "!", "|", ">", "%", "@", "`", "\n", "\r", "\t", "\0", "\u0085", "\u2028", "\u00A0",
        "\uFEFF", "\uD83D\uDE00", "é", "\uFFFE", "\uDBFF\uDFFF", "\x7F", "\x9F", "no", "Yes", "null", "~", "true", "1", "0o7", "0x1F", "1_000", ".inf", "-.INF", ".nan", "1:30", "1e3", "2026-01-03", "10:00:00Z", "<<", "=", "...", "---",
        "08", ".", "+", "_", "0b1", "http://x/?a=b&c", "[[Link|alias]]",
    ];

    private static readonly Gen<(string Value, YamlStyle Style, YamlContext Where, bool IsText)> Cases = Gen.Select(
        Gen.OneOf(Pieces).Array[0, 4].Select(string.Concat),
        Gen.OneOf(YamlStyle.Plain, YamlStyle.SingleQuoted, YamlStyle.DoubleQuoted, YamlStyle.Literal),
        Gen.OneOf(YamlContext.BlockValue, YamlContext.FlowItem, YamlContext.Key),
        Gen.Bool);

    [Theory]
    [InlineData("Pete Iming", nameof(YamlStyle.Plain), "Pete Iming")]
    [InlineData("Pete Iming", nameof(YamlStyle.SingleQuoted), "'Pete Iming'")]
    [InlineData("Pete Iming", nameof(YamlStyle.DoubleQuoted), "\"Pete Iming\"")]
    [InlineData("it's", nameof(YamlStyle.Plain), "it's")]
    [InlineData("it's", nameof(YamlStyle.SingleQuoted), "'it''s'")]
    [InlineData("say \"x\\y\"", nameof(YamlStyle.DoubleQuoted), "\"say \\\"x\\\\y\\\"\"")]
    [InlineData("a: b", nameof(YamlStyle.Plain), "'a: b'")]
    [InlineData("a:", nameof(YamlStyle.Plain), "'a:'")]
    [InlineData("a #b", nameof(YamlStyle.Plain), "'a #b'")]
    [InlineData("a#b", nameof(YamlStyle.Plain), "a#b")]
    [InlineData("@name", nameof(YamlStyle.Plain), "'@name'")]
    [InlineData("", nameof(YamlStyle.Plain), "''")]
    [InlineData(" a", nameof(YamlStyle.Plain), "' a'")]
    [InlineData("a ", nameof(YamlStyle.Plain), "'a '")]
    [InlineData("-5 degrees", nameof(YamlStyle.Plain), "-5 degrees")]
    [InlineData("- x", nameof(YamlStyle.Plain), "'- x'")]
    [InlineData("a\nb", nameof(YamlStyle.SingleQuoted), "\"a\\nb\"")]
    [InlineData("a\tb", nameof(YamlStyle.DoubleQuoted), "\"a\\tb\"")]
    [InlineData("\u0001\u0085\u2028\uFEFF", nameof(YamlStyle.Plain), "\"\\x01\\x85\\u2028\\uFEFF\"")]
    [InlineData("é 😀", nameof(YamlStyle.Plain), "é 😀")]
    [InlineData("a, b", nameof(YamlStyle.Plain), "a, b")]
    public void The_style_stays_where_it_can_carry_the_text(string value, string style, string written) =>
        Assert.Equal(written, YamlScalar.Write(value, Enum.Parse<YamlStyle>(style), YamlContext.BlockValue, isText: true));

    [Fact]
    public void Half_a_surrogate_pair_is_escaped() =>
        Assert.Equal("\"x\\uD83Dy\"", YamlScalar.Write("x\uD83Dy", YamlStyle.Plain, YamlContext.BlockValue, isText: true));

    [Theory]
    [InlineData("a, b", "'a, b'")]
    [InlineData("[x]", "'[x]'")]
    [InlineData("x]", "'x]'")]
    [InlineData("a b", "a b")]
    public void In_a_flow_list_commas_and_brackets_are_quoted(string value, string written) =>
        Assert.Equal(written, YamlScalar.Write(value, YamlStyle.Plain, YamlContext.FlowItem, isText: true));

    [Theory]
    [InlineData("no")]
    [InlineData("Yes")]
    [InlineData("ON")]
    [InlineData("off")]
    [InlineData("y")]
    [InlineData("N")]
    [InlineData("true")]
    [InlineData("NULL")]
    [InlineData("~")]
    [InlineData("7")]
    [InlineData("007")]
    [InlineData("-1.5")]
    [InlineData("1e3")]
    [InlineData("0o7")]
    [InlineData("0x1F")]
    [InlineData("0b101")]
    [InlineData("1_000")]
    [InlineData(".inf")]
    [InlineData("-.Inf")]
    [InlineData(".NaN")]
    [InlineData("1:30")]
    [InlineData("1.2.3")]
    [InlineData("2026-01-03")]
    [InlineData("2026-01-03T10:00:00+01:00")]
    [InlineData("<<")]
    [InlineData("=")]
    public void A_text_that_other_tools_take_for_something_else_is_quoted_and_a_typed_value_is_not(string value)
    {
        Assert.Equal($"'{value}'", YamlScalar.Write(value, YamlStyle.Plain, YamlContext.BlockValue, isText: true));
        Assert.Equal(value, YamlScalar.Write(value, YamlStyle.Plain, YamlContext.BlockValue, isText: false));
    }

    [Theory]
    [InlineData("2026 plan")]
    [InlineData("3d")]
    [InlineData("nope")]
    [InlineData("v1.2.3")]
    [InlineData("x:y")]
    [InlineData("2026-01-03 meeting")]
    public void A_text_that_only_looks_a_little_like_a_number_stays_plain(string value) =>
        Assert.Equal(value, YamlScalar.Write(value, YamlStyle.Plain, YamlContext.BlockValue, isText: true));

    [Trait("Category", "Law")]
    [Fact]
    public void What_is_written_reads_back_the_same_here_and_in_YamlDotNet() => Samples.Check(output, Cases, 60_000, static sample =>
    {
        string written = YamlScalar.Write(sample.Value, sample.Style, sample.Where, sample.IsText);
        string content = sample.Where switch
        {
            YamlContext.BlockValue => $"k: {written}\nl:\n- {written}",
            YamlContext.FlowItem => $"k: [{written}, x]\nl: [ {written} ]",
            _ => $"k: v\n{written}: w",
        };
        ReadNote note = ReadNote.OfContent(content);
        Assert.True(note.Errors.Count == 0, content);
        Assert.Contains(sample.Value, Texts(note));
        if (sample.Where != YamlContext.Key) Assert.Equal(2, Texts(note).Count(text => text == sample.Value));
        Assert.Contains(sample.Value, Texts(content));
        if (written == sample.Value && sample.IsText) Assert.DoesNotMatch(TypedByYaml11(), written);
    });

    [Trait("Category", "Law")]
    [Fact]
    public void Any_string_of_any_characters_reads_back_the_same() => Samples.Check(output, Gen.String, 5_000, static value =>
    {
        ReadNote note = ReadNote.OfContent("k: " + YamlScalar.Write(value, YamlStyle.Plain, YamlContext.BlockValue, isText: true));
        Assert.Empty(note.Errors);
        Assert.Equal(value, note.Text("k"));
    });

    private static List<string> Texts(ReadNote note)
    {
        List<string> texts = [];
        foreach (YamlNode node in note.Reader.Nodes)
        {
            if (node.KeyStart >= 0) texts.Add(note.Reader.GetKeyString(note.Bytes, node));
            if (node.Kind == YamlKind.Scalar) texts.Add(note.Reader.GetString(note.Bytes, node));
        }
        return texts;
    }

    private static List<string> Texts(string content)
    {
        List<string> texts = [];
        Parser parser = new(new StringReader(content));
        while (parser.MoveNext())
        {
            if (parser.Current is Scalar scalar) texts.Add(scalar.Value);
        }
        return texts;
    }

    /// <summary>The regular expressions of the YAML 1.1 type repository (bool, float, int, merge, null, timestamp, value) and of YAML 1.2's core schema.</summary>
    [GeneratedRegex(
        """
        ^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF
        |[-+]?([0-9][0-9_]*)?\.[0-9.]*([eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)
        |[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+
        |<<|=|~|null|Null|NULL|
        |[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9][0-9]?-[0-9][0-9]?([Tt]|[\ \t]+)[0-9][0-9]?:[0-9]{2}:[0-9]{2}(\.[0-9]*)?(([\ \t]*)Z|[-+][0-9][0-9]?(:[0-9]{2})?)?
        |0o[0-7]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?)$
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TypedByYaml11();
}
