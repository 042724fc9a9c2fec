using NoteSdk.Documents.Frontmatter;
using NoteSdk.Tests;

namespace NoteSdk.Documents.Tests.Frontmatter;

/// <summary>One fault hides nothing else, is reported at its byte, and the message names the fix.</summary>
public class FaultTests
{
    [Theory]
    [InlineData("a: @x\nb: c", "a=!, b=c", "7: '@'", "value \"@x\"")]
    [InlineData("a: `x` # y\nb: c", "a=!, b=c", "7: '`'", "value \"`x` # y\"")]
    [InlineData("tags:\n- x\n- @name\n- y\nb: c", "tags=[x, !, y], b=c", "16: '@'", "value \"@name\"")]
    [InlineData("a: Notes: the second\nb: c", "a=!, b=c", "12: ': '", "value \"Notes: the second\"")]
    [InlineData("a: - x\nb: c", "a=!, b=c", "7: '-'", "list key")]
    [InlineData("a: \"x\nb: c", "a=!, b=c", "7", "double not closed")]
    [InlineData("a: 'x\nb: c", "a=!, b=c", "7", "single not closed")]
    [InlineData("a: \"x\" y\nb: c", "a=!, b=c", "11", "follow closing double \\\"")]
    [InlineData("a: 'it's'\nb: c", "a=!, b=c", "11: ''", "follow closing single ''")]
    [InlineData("a: \"C:\\dir\"\nb: c", "a=!, b=c", "10: '\\d' '\\\\'", "escape single")]
    [InlineData("a: [[x]] and y\nb: c", "a=!, b=c", "7: '[' ']' [[x]]", "value list \"[[x]] and y\"")]
    [InlineData("a: {x\nb: c", "a=!, b=c", "7: '{' '}'", "value mapping \"{x\"")]
    [InlineData("a: > x\nb: c", "a=!, b=c", "7: '>' '>'", "next line \"> x\"")]
    [InlineData("a: **x** y\nb: c", "a=!, b=c", "7: '*'", "value \"**x** y\"")]
    [InlineData("a: *x\nb: c", "a=!, b=c", "7: '*x' '&x'", "alias anchor")]
    [InlineData("a: &x [y]\nb: *x\nc: d", "a=[y], b=!, c=d", "17: '*x'", "alias list mapping")]
    [InlineData("a: b\n- @name\nc: d", "a=b, c=d", "9: 'key:'", "list item key")]
    [InlineData("- @name\na: b", "a=b", "4: 'key:'", "list item key")]
    [InlineData("@foo\na: b", "a=b", "4: 'key: value' '#'", "colon key #")]
    [InlineData("a: b\nfoo\nc: d", "a=b, c=d", "9: 'key: value' '#'", "colon key #")]
    [InlineData("a: b\nfoo:bar\nc: d", "a=b, c=d", "9: 'key: value'", "space colon foo: bar")]
    [InlineData("a:\n  - x\n- y\nc: d", "a=[x], c=d", "13: 'key:'", "list item key")]
    [InlineData("a: b\n--- x\nc: d", "a=b, c=d", "9: 'key: value' '---'", "documents")]
    [InlineData("a: b\n...\nc: d", "a=b, c=d", "9: 'key: value' '...'", "documents")]
    [InlineData("%YAML 1.2\na: b", "a=b", "4: 'key: value' '%'", "directive")]
    [InlineData("  x: y\na: b", "a=b", "4", "indented")]
    [InlineData("@a: b\nc: d", "@a=!, c=d", "4: '@'", "key \"@a\"")]
    [InlineData("a:\n\tb: c\nd: e", "a=!, d=e", "7", "spaces tab")]
    [InlineData("a: b\nc: x\0y\nd: e", "a=b, c=!, d=e", "13: U+0000", "remove")]
    [InlineData("a: b\nc: d\na: e", "a=b, c=d, a=e", "14: 'a'", "key twice first")]
    [InlineData("a:\n  b: c\n  \"b\": d\n", "a={b=c, b=d}", "16: 'b'", "key twice first")]
    [InlineData("a: {b: c, b: d}", "a={b=c, b=d}", "14: 'b'", "key twice first")]
    [InlineData("[a, b]: c\nd: e", "[a, b]=c, d=e", "4", "key text list mapping")]
    [InlineData("- a\n- b", "", "4: 'key: value'", "frontmatter mapping")]
    [InlineData("just text", "", "4: 'key: value'", "frontmatter mapping")]
    [InlineData("a:\n  - b\n   - c\n  d\ne: f", "a=!, e=f", "22: '- '", "indentation items")]
    [InlineData("a: b\n  c: d\ne: f", "a=!, e=f", "12: ': '", "quoted entry indentation")]
    [InlineData("a:\n  - b\n c\ne: f", "a=!, e=f", "14", "key indentation mapping")]
    [InlineData("a:\n  - b: @c\nd: e", "a=!, d=e", "14: '@'", "value quoted")]
    [InlineData("a: [x,\nb: c", "a=!, b=c", "7: '[' ']'", "value list \"[x,\"")]
    public void A_fault_is_reported_at_its_byte_and_hides_nothing_else(string content, string outline, string error, string terms)
    {
        ReadNote note = ReadNote.OfContent(content);
        Assert.Equal(outline, note.Outline());
        FrontmatterError found = Assert.Single(note.Errors);
        Assert.Equal(error, $"{found.Offset}: {Reported.Values(found.Message)}".TrimEnd(' ', ':'));
        Assert.True(Reported.HasTerms(found.Message, terms), found.Message);
    }

    [Fact]
    public void Several_faults_are_reported_in_the_order_of_the_note()
    {
        ReadNote note = ReadNote.OfContent("a: 1\nx\na: 2\nb: @c\n  \n\nd: e: f\ng: [[h]]");
        Assert.Equal("a=1, a=2, b=!, d=!, g=[[h]]", note.Outline());
        Assert.Equal([9, 11, 19, 30], note.Errors.Select(error => error.Offset));
    }

    [Fact]
    public void A_broken_value_spans_all_of_its_text()
    {
        ReadNote note = ReadNote.OfContent("a: \"x\n  y\n\n# z\nb: c");
        Assert.Equal((YamlKind.Broken, "\"x\n  y"), (note.Node("a").Kind, note.Raw(note.Node("a"))));
        Assert.Equal("c", note.Text("b"));
    }

    [Fact]
    public void An_entry_with_a_tab_on_a_blank_line_after_it_is_not_a_fault()
    {
        ReadNote note = ReadNote.OfContent("a: b\n\t\nc: d\n \t# e\nf: g");
        Assert.Equal("a=b, c=d, f=g", note.Outline());
        Assert.Empty(note.Errors);
    }

    [Fact]
    public void After_a_hundred_refused_entries_only_the_plain_subset_is_read()
    {
        string many = string.Concat(Enumerable.Range(0, EntryReader.MaxRefusals).Select(i => $"a{i}: \"x\n"));
        ReadNote note = ReadNote.OfContent(many + "b: [[c]]\nd: e");
        Assert.Equal(YamlKind.Broken, note.Node("b").Kind);
        Assert.Equal("e", note.Text("d"));
        Assert.Equal(EntryReader.MaxRefusals + 1, note.Errors.Count);
    }

    [Fact]
    public void The_list_of_faults_is_the_callers_to_keep()
    {
        ReadNote note = ReadNote.OfContent("a: @b");
        IReadOnlyList<FrontmatterError> kept = note.Errors;
        byte[] good = "---\na: b\n---\n"u8.ToArray();
        note.Lines.Scan(good);
        note.Reader.Read(good, note.Lines);
        Assert.Single(kept);
        Assert.Empty(note.Reader.Errors);
    }
}
