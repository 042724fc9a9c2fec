using NoteSdk.Documents.Frontmatter;

namespace NoteSdk.Documents.Tests.Frontmatter;

/// <summary>One fault hides nothing else, is told at its byte, and the message names the fix.</summary>
public class FaultTests
{
    [Theory]
    [InlineData("a: @x\nb: c", "a=!, b=c", "7: a value that starts with '@' must be quoted: \"@x\"")]
    [InlineData("a: `x` # y\nb: c", "a=!, b=c", "7: a value that starts with '`' must be quoted: \"`x` # y\"")]
    [InlineData("tags:\n- x\n- @name\n- y\nb: c", "tags=[x, !, y], b=c", "16: a value that starts with '@' must be quoted: \"@name\"")]
    [InlineData("a: Notes: the second\nb: c", "a=!, b=c", "12: a value that holds ': ' must be quoted: \"Notes: the second\"")]
    [InlineData("a: - x\nb: c", "a=!, b=c", "7: a list starts on the line below its key: move this '-' there, or quote the value")]
    [InlineData("a: \"x\nb: c", "a=!, b=c", "7: the double quote is not closed: add \" at the end of the value")]
    [InlineData("a: 'x\nb: c", "a=!, b=c", "7: the single quote is not closed: add ' at the end of the value")]
    [InlineData("a: \"x\" y\nb: c", "a=!, b=c", "11: nothing but a comment may follow the closing double quote: put the quote after all of the value, and write a quote inside as \\\"")]
    [InlineData("a: 'it's'\nb: c", "a=!, b=c", "11: nothing but a comment may follow the closing single quote: put the quote after all of the value, and write a quote inside as ''")]
    [InlineData("a: \"C:\\dir\"\nb: c", "a=!, b=c", "10: '\\d' is not an escape of YAML: write '\\\\' for a backslash, or use single quotes")]
    [InlineData("a: [[x]] and y\nb: c", "a=!, b=c", "7: a value that starts with '[' must be a whole list up to its ']'; to write it as text, quote it: \"[[x]] and y\"")]
    [InlineData("a: {x\nb: c", "a=!, b=c", "7: a value that starts with '{' must be a whole mapping up to its '}'; to write it as text, quote it: \"{x\"")]
    [InlineData("a: > x\nb: c", "a=!, b=c", "7: after '>' the text starts on the next line, indented; to write a value that starts with '>', quote it: \"> x\"")]
    [InlineData("a: **x** y\nb: c", "a=!, b=c", "7: a value that starts with '*' must be quoted: \"**x** y\"")]
    [InlineData("a: *x\nb: c", "a=!, b=c", "7: '*x' is an alias, and there is no anchor '&x' before it: to write it as text, quote it")]
    [InlineData("a: &x [y]\nb: *x\nc: d", "a=[y], b=!, c=d", "17: the alias '*x' stands for a list or mapping, which is not copied: write it out here")]
    [InlineData("a: b\n- @name\nc: d", "a=b, c=d", "9: a list item must be under its key: expected a line 'key:' above it")]
    [InlineData("- @name\na: b", "a=b", "4: a list item must be under its key: expected a line 'key:' above it")]
    [InlineData("@foo\na: b", "a=b", "4: expected 'key: value': add a colon after the key, or start the line with '#' to make it a comment")]
    [InlineData("a: b\nfoo\nc: d", "a=b, c=d", "9: expected 'key: value': add a colon after the key, or start the line with '#' to make it a comment")]
    [InlineData("a: b\nfoo:bar\nc: d", "a=b, c=d", "9: expected 'key: value': put a space after the colon: foo: bar")]
    [InlineData("a:\n  - x\n- y\nc: d", "a=[x], c=d", "13: a list item must be under its key: expected a line 'key:' above it")]
    [InlineData("a: b\n--- x\nc: d", "a=b, c=d", "9: expected 'key: value': '---' separates YAML documents, and frontmatter is only one")]
    [InlineData("a: b\n...\nc: d", "a=b, c=d", "9: expected 'key: value': '...' separates YAML documents, and frontmatter is only one")]
    [InlineData("%YAML 1.2\na: b", "a=b", "4: expected 'key: value': a line that starts with '%' is a YAML directive, which frontmatter does not have")]
    [InlineData("  x: y\na: b", "a=b", "4: this line is indented, but there is no key above it: remove the blanks at its start")]
    [InlineData("@a: b\nc: d", "@a=!, c=d", "4: a key that starts with '@' must be quoted: \"@a\"")]
    [InlineData("a:\n\tb: c\nd: e", "a=!, d=e", "7: indent with spaces: YAML does not allow a tab here")]
    [InlineData("a: b\nc: x\0y\nd: e", "a=b, c=!, d=e", "13: the character U+0000 is not allowed in YAML: remove it")]
    [InlineData("a: b\nc: d\na: e", "a=b, c=d, a=e", "14: the key 'a' appears twice: only the first one counts; remove or rename one of them")]
    [InlineData("a:\n  b: c\n  \"b\": d\n", "a={b=c, b=d}", "16: the key 'b' appears twice: only the first one counts; remove or rename one of them")]
    [InlineData("a: {b: c, b: d}", "a={b=c, b=d}", "14: the key 'b' appears twice: only the first one counts; remove or rename one of them")]
    [InlineData("[a, b]: c\nd: e", "[a, b]=c, d=e", "4: a key must be a text, not a list or mapping: quote it")]
    [InlineData("- a\n- b", "", "4: frontmatter is a mapping: expected lines of the form 'key: value'")]
    [InlineData("just text", "", "4: frontmatter is a mapping: expected lines of the form 'key: value'")]
    [InlineData("a:\n  - b\n   - c\n  d\ne: f", "a=!, e=f", "22: expected '- ' at the same indentation as the items above")]
    [InlineData("a: b\n  c: d\ne: f", "a=!, e=f", "12: a value that holds ': ' must be quoted; or, if this is an entry of its own, give it the indentation of the entries around it")]
    [InlineData("a:\n  - b\n c\ne: f", "a=!, e=f", "14: this does not fit the lines above: expected a key at the same indentation as the keys of its mapping")]
    [InlineData("a:\n  - b: @c\nd: e", "a=!, d=e", "14: a value that starts with '@' must be quoted")]
    [InlineData("a: [x,\nb: c", "a=!, b=c", "7: a value that starts with '[' must be a whole list up to its ']'; to write it as text, quote it: \"[x,\"")]
    public void A_fault_is_reported_at_its_byte_and_hides_nothing_else(string content, string outline, string error)
    {
        ReadNote note = ReadNote.OfContent(content);
        Assert.Equal(outline, note.Outline());
        Assert.Equal([error], note.Errors.Select(e => $"{e.Offset}: {e.Message}"));
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
