using System.Text;
using NoteSdk.Documents.Frontmatter;

namespace NoteSdk.Documents.Tests.Frontmatter;

/// <summary>Every span to the byte: an edit replaces exactly what a node says.</summary>
public class SpanTests
{
    /// <summary>The text below starts at byte 4. Both readers must say the same, so each case is also read with a nested list after it, which the fast path leaves to the full parser.</summary>
    [Theory]
    [InlineData("a: b  # c", "Scalar Plain key 4-5 at 7-8")]
    [InlineData("a : 'b c' ", "Scalar SingleQuoted key 4-5 at 8-13")]
    [InlineData("\"a b\": \"c\"", "Scalar DoubleQuoted key 4-9 at 11-14")]
    [InlineData("é: ü", "Scalar Plain key 4-6 at 8-10")]
    [InlineData("a:", "Empty Plain key 4-5 at 6-6")]
    [InlineData("a: ", "Empty Plain key 4-5 at 7-7")]
    [InlineData("a:   ", "Empty Plain key 4-5 at 7-7")]
    [InlineData("a:   # b", "Empty Plain key 4-5 at 7-7")]
    [InlineData("a: # b", "Empty Plain key 4-5 at 7-7")]
    [InlineData("a:\n- b\n- 'c' # d\n# e", "Sequence Block key 4-5 at 7-16; Scalar Plain dash 7 at 9-10; Scalar SingleQuoted dash 11 at 13-16")]
    [InlineData("a: # x\n\n  - b\n  -\n  - \n  -   c", "Sequence Block key 4-5 at 14-34; Scalar Plain dash 14 at 16-17; Empty Plain dash 20 at 21-21; Empty Plain dash 24 at 26-26; Scalar Plain dash 29 at 33-34")]
    [InlineData("a: [b, \"c\" , 'd e']", "Sequence Flow key 4-5 at 7-23; Scalar Plain at 8-9; Scalar DoubleQuoted at 11-14; Scalar SingleQuoted at 17-22")]
    [InlineData("a: [] # b", "Sequence Flow key 4-5 at 7-9")]
    [InlineData("a: { }", "Mapping Flow key 4-5 at 7-10")]
    [InlineData("a:\n  b: c # d\n  'e': \"f\"\n  g:", "Mapping Block key 4-5 at 9-33; Scalar Plain key 9-10 at 12-13; Scalar DoubleQuoted key 20-23 at 25-28; Empty Plain key 31-32 at 33-33")]
    public void Both_readers_give_the_same_spans(string content, string spans)
    {
        ReadNote fast = ReadNote.OfContent(content);
        ReadNote full = ReadNote.OfContent(content + "\nz: [[y]]");
        Assert.Equal(spans, Spans(fast, fast.Reader.Nodes.Length));
        Assert.Equal(spans, Spans(full, full.Reader.Nodes.Length - 3));
        Assert.Empty(full.Errors);
    }

    [Theory]
    [InlineData("a: b\n  c # d", "Scalar Plain key 4-5 at 7-12")]
    [InlineData("a: |\n  b \n   c\n\n# d", "Scalar Literal key 4-5 at 7-18")]
    [InlineData("a: >-  # b\n  c\nd: |", "Scalar Folded key 4-5 at 7-18; Scalar Literal key 19-20 at 22-23")]
    [InlineData("a: |+\n\nb: c", "Scalar Literal key 4-5 at 7-9; Scalar Plain key 11-12 at 14-15")]
    [InlineData("a: &x !y b", "Scalar Plain key 4-5 at 13-14")]
    [InlineData("a: !!str", "Scalar Plain key 4-5 at 7-12")]
    [InlineData("a: &x\n  - b", "Sequence Block key 4-5 at 12-15; Scalar Plain dash 12 at 14-15")]
    [InlineData("a: &x b\nc: *x", "Scalar Plain key 4-5 at 10-11; Scalar Plain key 12-13 at 15-17")]
    [InlineData("a: [b: c, d]", "Sequence Flow key 4-5 at 7-16; Mapping Flow at 8-12; Scalar Plain key 8-9 at 11-12; Scalar Plain at 14-15")]
    [InlineData("a: {b: , c}", "Mapping Flow key 4-5 at 7-15; Empty Plain key 8-9 at 11-11; Empty Plain key 13-14 at 14-14")]
    [InlineData("a:\n- b: c\n  d: e\n-\n  - f\n# g\n- h", "Sequence Block key 4-5 at 7-36; Mapping Block dash 7 at 9-20; Scalar Plain key 9-10 at 12-13; Scalar Plain key 16-17 at 19-20; "
        + "Sequence Block dash 21 at 25-28; Scalar Plain dash 25 at 27-28; Scalar Plain dash 33 at 35-36")]
    [InlineData("? a\n: b", "Scalar Plain key 6-7 at 10-11")]
    [InlineData("é: 😀\n  ü\nk: [[ö]]", "Scalar Plain key 4-6 at 8-17; Sequence Flow key 18-19 at 21-27; Sequence Flow at 22-26; Scalar Plain at 23-25")]
    public void The_full_parser_gives_spans_in_bytes(string content, string spans)
    {
        ReadNote note = ReadNote.OfContent(content);
        Assert.Equal(spans, Spans(note, note.Reader.Nodes.Length));
        Assert.Empty(note.Errors);
    }

    [Fact]
    public void The_seed_is_read_by_the_fast_path_in_full()
    {
        ReadNote note = ReadNote.Of("---\ntype: people\ntitle: Pete Iming\ncreated: '2026-01-03'\nauto_created: true\ntags:\n- type/people\n- needs-review\n---\n\n# Pete Iming\n");
        Assert.Equal("type=people, title=Pete Iming, created='2026-01-03', auto_created=true, tags=[type/people, needs-review]", note.Outline());
        Assert.Equal("'2026-01-03'", note.Raw(note.Node("created")));
        Assert.True(FrontmatterReader.TryGetUtf8(note.Bytes, note.Node("created"), out ReadOnlySpan<byte> date));
        Assert.Equal("2026-01-03", Encoding.UTF8.GetString(date));
        Assert.Equal(["type/people", "needs-review"], note.Items("tags"));
        Assert.Equal(-1, note.Reader.Find(note.Bytes, "Title"u8));
    }

    [Fact]
    public void Text_with_escapes_has_no_bytes_of_its_own()
    {
        ReadNote note = ReadNote.OfContent("\"a\\tb\": 'c''d'\ne: f");
        YamlNode node = note.Reader.Nodes[0];
        Assert.False(FrontmatterReader.TryGetUtf8(note.Bytes, node, out _));
        Assert.False(FrontmatterReader.TryGetKeyUtf8(note.Bytes, node, out _));
        Assert.Equal(("a\tb", "c'd"), (note.Reader.GetKeyString(note.Bytes, node), note.Reader.GetString(note.Bytes, node)));
        Assert.Equal(0, note.Reader.Find(note.Bytes, "a\tb"u8));
        Assert.True(FrontmatterReader.TryGetKeyUtf8(note.Bytes, note.Reader.Nodes[1], out ReadOnlySpan<byte> key));
        Assert.Equal("e"u8.ToArray(), key.ToArray());
    }

    [Fact]
    public void A_key_that_is_there_twice_is_found_at_its_first_entry()
    {
        ReadNote note = ReadNote.OfContent("a: b\nc: d\na: e");
        Assert.Equal("b", note.Text("a"));
    }

    private static string Spans(ReadNote note, int count)
    {
        List<string> nodes = [];
        foreach (YamlNode node in note.Reader.Nodes[..count])
        {
            string key = node.KeyStart >= 0 ? $" key {node.KeyStart}-{node.KeyEnd}" : "";
            string dash = node.Dash >= 0 ? $" dash {node.Dash}" : "";
            nodes.Add($"{node.Kind} {node.Style}{key}{dash} at {node.Start}-{node.End}");
        }
        return string.Join("; ", nodes);
    }
}
