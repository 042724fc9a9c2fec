using NoteSdk.Documents.Frontmatter;

namespace NoteSdk.Documents.Tests.Frontmatter;

/// <summary>What shapes of YAML the reader knows, by outline.</summary>
public class ReadShapesTests
{
    [Theory]
    [InlineData("a: b", "a=b")]
    [InlineData("a: b c  # comment", "a=b c")]
    [InlineData("a: 'it''s'", "a='it's'")]
    [InlineData("a: \"x\\ty\\u00e9\\U0001F600\\uD83D\\uDE00\\x41\\/\"", "a=\"x\tyé😀😀A/\"")]
    [InlineData("a:\nb: c", "a=, b=c")]
    [InlineData("a:   # comment\nb: c", "a=, b=c")]
    [InlineData("# one\n\na: b\n  # two\n\nb: c", "a=b, b=c")]
    [InlineData("a:\n- x\n- 'y'\n-\n- \"z\"\nb: c", "a=[x, 'y', , \"z\"], b=c")]
    [InlineData("a:\n  - x\n\n  # c\n  - y # d\nb: c", "a=[x, y], b=c")]
    [InlineData("a: [x, \"y\", 'z', two words, -1, http://x/#y, ]", "a=[x, \"y\", 'z', two words, -1, http://x/#y]")]
    [InlineData("a: []\nb: {}\nc: [ ] # d", "a=[], b={}, c=[]")]
    [InlineData("a:\n  b: c\n  d: 'e'\n  f:\ng: h", "a={b=c, d='e', f=}, g=h")]
    [InlineData("'a b': c\n\"d\\n\" : e\nf g : h", "a b=c, d\\n=e, f g=h")]
    [InlineData("a: -x\nb: x:y\nc: x#y\nd: \"#\"\ne: ---", "a=-x, b=x:y, c=x#y, d=\"#\", e=---")]
    [InlineData("a: null\nb: ~\nc: no", "a=null, b=~, c=no")]
    public void The_plain_subset_is_read(string content, string outline)
    {
        ReadNote note = ReadNote.OfContent(content);
        Assert.Equal(outline.Replace("d\\n=", "d\n=", StringComparison.Ordinal), note.Outline());
        Assert.Empty(note.Errors);
    }

    [Theory]
    [InlineData("a: b\n  c\n\n  d", "a=b c\\nd")]
    [InlineData("a: \"b\n  c\"", "a=\"b c\"")]
    [InlineData("a: |\n  x\n   y\n\nb: >-\n  x\n  y", "a=|x\\n y\\n, b=>x y")]
    [InlineData("a:\n  b:\n    c:\n    - d\n    - e: f\n      g: h", "a={b={c=[d, {e=f, g=h}]}}")]
    [InlineData("a:\n- - b\n  - c\n- [d, {e: f}]", "a=[[b, c], [d, {e=f}]]")]
    [InlineData("a: [[Link]]", "a=[[Link]]")]
    [InlineData("a: [b: c, d]", "a=[{b=c}, d]")]
    [InlineData("a: {b: , c, d: e}", "a={b=, c=, d=e}")]
    [InlineData("? a\n: b\n? c", "a=b, c=")]
    [InlineData("a: [x,\n  y]", "a=[x, y]")]
    [InlineData("{a: b, c: [d]}", "a=b, c=[d]")]
    [InlineData("a: &x b\nc: *x\nd: !!str 5\ne: !!str\nf: &y\n- 1", "a=b, c=b, d=5, e=, f=[1]")]
    [InlineData("  a: b\n  c: d", "a=b, c=d")]
    [InlineData("a:\n  : b\n  c:\n  - : d\n  -\n    :\n    - e", "a={=b, c=[{=d}, {=[e]}]}")]
    [InlineData(" b: c\n : [d]", "b=c, =[d]")]
    public void Everything_else_of_YAML_is_read_too(string content, string outline)
    {
        ReadNote note = ReadNote.OfContent(content);
        Assert.Equal(outline, note.Outline());
        Assert.Empty(note.Errors);
    }

    [Fact]
    public void Old_newlines_are_text_as_YAML_1_2_has_it()
    {
        foreach (string more in new[] { "", "\nmore: [[x]]" })
        {
            ReadNote note = ReadNote.OfContent("a: x\u2028 y\nb: \"\\t\u0085 \u2029\"" + more);
            Assert.Equal("x\u2028 y", note.Text("a"));
            Assert.Equal("\t\u0085 \u2029", note.Text("b"));
            Assert.Empty(note.Errors);
        }
    }

    [Fact]
    public void Invalid_bytes_pass_through_and_move_no_offset()
    {
        foreach (string more in new[] { "b: x", "b: [[x]]" })
        {
            byte[] bytes = [.. "---\na: "u8, 0xFF, 0xC3, .. "é\n"u8, .. System.Text.Encoding.UTF8.GetBytes(more), .. "\n---\n"u8];
            ReadNote note = new(bytes);
            YamlNode a = note.Node("a");
            Assert.Equal((7, 11), (a.Start, a.End));
            Assert.True(FrontmatterReader.TryGetUtf8(bytes, a, out ReadOnlySpan<byte> text));
            Assert.Equal([0xFF, 0xC3, .. "é"u8], text.ToArray());
            Assert.Equal((12, 13, 15), (note.Node("b").KeyStart, note.Node("b").KeyEnd, note.Node("b").Start));
        }
    }
}
