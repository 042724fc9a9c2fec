namespace NoteSdk.Notes.Tests.Codec.Lists;

/// <summary>Where new items and sections go: into an empty item that waits, on with the numbers that are there, and before comments that close a section.</summary>
public sealed class NewItemTests
{
    private const string Head = "---\ntype: x\n---\n\n";
    private const string Settings = "%% kanban:settings\n```\n{\"kanban-plugin\":\"board\"}\n```\n%%\n";

    private static readonly NoteSchema Notes = TestSchema.Of("""
        frontmatter:
          people: list text
        sections:
          Facts: {list: text}
          Tasks: {list: task}
          Words: {csv: text}
          Text: {prose: text}
        """);

    [Theory]
    [InlineData("- ", "- a")]
    [InlineData("-", "- a")]
    [InlineData("-\t", "-\ta")]
    [InlineData("*   ", "*   a")]
    [InlineData("1. ", "1. a")]
    [InlineData("-       ", "- a")]
    [InlineData("- x\n- ", "- x\n- a")]
    [InlineData("- \n- x", "- \n- x\n- a")]
    [InlineData("- x\n- \n\nText", "- x\n- a\n\nText")]
    [InlineData("- _Unknown", "- _Unknown\n- a")]
    public void An_item_is_written_into_an_empty_one(string list, string expected) =>
        Assert.Equal($"{Head}## Facts\n\n{expected}\n", Add($"{Head}## Facts\n\n{list}\n", "Facts", "a"));

    [Fact]
    public void Several_items_fill_what_is_empty_first() =>
        Assert.Equal($"{Head}## Facts\n\n- x\n- a\n- b\n- c\n- y\n", Notes.Parse($"{Head}## Facts\n\n- x\n- \n-\n- y\n").With("Facts", new NoteList<string>(["x", "a", "b", "c", "y"])).ToMarkdown());

    [Theory]
    [InlineData("- [ ] ", "- [ ] a")]
    [InlineData("- [ ]", "- [ ] a")]
    [InlineData("- ", "- [ ] a")]
    [InlineData("1. [ ] ", "1. [ ] a")]
    [InlineData("- [x] b\n- [ ] \n", "- [x] b\n- [ ] a\n")]
    [InlineData("- [ ] b\n- [x] ", "- [ ] b\n- [ ] a\n- [x] ")]
    public void A_task_is_written_into_an_empty_one(string list, string expected)
    {
        SchemaNote note = Notes.Parse($"{Head}## Tasks\n\n{list}\n");
        NoteList<TaskItem> tasks = (NoteList<TaskItem>)note["Tasks"]!;
        Assert.Equal($"{Head}## Tasks\n\n{expected}\n", note.With("Tasks", tasks.Add(new("a"))).ToMarkdown());
    }

    [Theory]
    [InlineData("people:\n  - ", "people:\n  - a")]
    [InlineData("people:\n-", "people:\n- a")]
    [InlineData("people:\n- b\n- \nother: 1", "people:\n- b\n- a\nother: 1")]
    [InlineData("people:\n- b\n- # later", "people:\n- b\n- a\n- # later")]
    public void A_value_is_written_into_an_empty_one(string list, string expected) =>
        Assert.Equal($"---\ntype: x\n{expected}\n---\n", Add($"---\ntype: x\n{list}\n---\n", "People", "a"));

    [Theory]
    [InlineData("1. x", "1. x\n2. a\n3. b")]
    [InlineData("1. x\n2. y", "1. x\n2. y\n3. a\n4. b")]
    [InlineData("1. x\n1. y", "1. x\n1. y\n1. a\n1. b")]
    [InlineData("0) x\n0) y", "0) x\n0) y\n0) a\n0) b")]
    [InlineData("7. x\n8. y", "7. x\n8. y\n9. a\n10. b")]
    [InlineData("1. x\n2. y\n2. z", "1. x\n2. y\n2. z\n2. a\n2. b")]
    public void Numbers_are_continued_or_stay_the_same(string list, string expected)
    {
        SchemaNote note = Notes.Parse($"{Head}## Facts\n\n{list}\n");
        NoteList<string> facts = (NoteList<string>)note["Facts"]!;
        Assert.Equal($"{Head}## Facts\n\n{expected}\n", note.With("Facts", new NoteList<string>([.. facts, "a", "b"])).ToMarkdown());
    }

    [Theory]
    [InlineData("%% kanban:settings\n```\n{}\n```\n%%")]
    [InlineData("%% kanban:settings %%")]
    [InlineData("<!-- do not edit below -->")]
    [InlineData("<!-- DO NOT EDIT BELOW THIS LINE -->")]
    [InlineData("%% Don't edit what follows %%")]
    [InlineData("<!-- AUTO-GENERATED, do not modify -->\n\n- generated")]
    [InlineData("<!-- facts:end -->")]
    [InlineData("<!-- END facts -->")]
    [InlineData("<!-- /facts -->")]
    [InlineData("<!-- #endregion -->")]
    [InlineData("<!-- tocstop -->\n\n%% kanban:settings %%")]
    public void A_first_item_is_added_before_a_comment_that_closes(string comment)
    {
        Assert.Equal($"{Head}## Words\n\na\n\n{comment}\n", Add($"{Head}## Words\n\n{comment}\n", "Words", "a"));
        Assert.Equal($"{Head}## Words\n\n> x\n\na\n\n{comment}\n\n## Other\n", Add($"{Head}## Words\n\n> x\n\n{comment}\n\n## Other\n", "Words", "a"));
    }

    [Theory]
    [InlineData("<!-- one a line -->")]
    [InlineData("%% See the settings of the plugin %%")]
    [InlineData("<!-- do not edit above this line -->")]
    [InlineData("<!-- Friends and others -->")]
    public void It_is_added_after_any_other(string comment) =>
        Assert.Equal($"{Head}## Facts\n\n{comment}\n\n- a\n", Add($"{Head}## Facts\n\n{comment}\n", "Facts", "a"));

    [Theory]
    [InlineData("- x\n\n", "- x\n- a\n\n")]
    [InlineData("- x\n", "- x\n- a\n")]
    public void An_item_beside_others_is_added_before_it_too(string list, string expected)
    {
        Assert.Equal($"{Head}## Facts\n\n{expected}{Settings}", Add($"{Head}## Facts\n\n{list}{Settings}", "Facts", "a"));
        Assert.Equal($"{Head}## Facts\n\n{expected}<!-- do not edit below -->\n", Add($"{Head}## Facts\n\n{list}<!-- do not edit below -->\n", "Facts", "a"));
    }

    [Fact]
    public void A_section_is_added_before_the_comment_that_closes_the_note()
    {
        Assert.Equal($"{Head}## Facts\n\n- x\n\n## Words\n\na\n\n{Settings}", Add($"{Head}## Facts\n\n- x\n\n{Settings}", "Words", "a"));
        Assert.Equal($"{Head}Text\n\n## Words\n\na\n\n{Settings}", Add($"{Head}Text\n\n{Settings}", "Words", "a"));
    }

    [Theory]
    [InlineData("```\nx\n```\nNext\n---\n", "New", "New\n\nNext\n---\n")]
    [InlineData("> x\n\n***\nNext\n===\n", "> New", "> New\n\nNext\n===\n")]
    [InlineData("```\nx\n```\nNext\n---\n", "```\ny\n```", "```\ny\n```\nNext\n---\n")]
    [InlineData("```\nx\n```\n\nNext\n---\n", "New", "New\n\nNext\n---\n")]
    [InlineData("```\nx\n```\n## Next\n", "New", "New\n## Next\n")]
    [InlineData("***\nNext\n---\n", null, "\nNext\n---\n")]
    [InlineData("Next\n---\n", "New", "\nNew\n\nNext\n---\n")]
    public void Prose_is_kept_apart_from_an_underlined_heading(string body, string? text, string expected)
    {
        string written = Notes.Parse($"{Head}## Text\n{body}").With("Text", text).ToMarkdown();
        Assert.Equal($"{Head}## Text\n{expected}", written);
        Assert.Equal(text, Notes.Parse(written)["Text"]);
    }

    [Theory]
    [InlineData("%% kanban:settings\n```\n{}\n```\n%%\n")]
    [InlineData("<!-- text:end -->\n\n%% kanban:settings %%\n")]
    [InlineData("<!-- do not edit below -->\n")]
    public void Prose_is_without_the_comments_that_close_it(string comment)
    {
        SchemaNote empty = Notes.Parse($"{Head}## Text\n\n{comment}");
        Assert.Null(empty["Text"]);
        string written = empty.With("Text", "New\n\n> text").ToMarkdown();
        Assert.Equal($"{Head}## Text\n\nNew\n\n> text\n\n{comment}", written);
        Assert.Equal($"{Head}## Text\n\nNewer\n\n{comment}", Notes.Parse(written).With("Text", "Newer").ToMarkdown());
        Assert.EndsWith($"\n\n{comment}", Notes.Parse(written).With("Text", null).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_has_what_follows_such_a_comment() =>
        Assert.Equal("<!-- Do not edit: made by a program -->\n\nTotal: 5", Notes.Parse($"{Head}## Text\n\n<!-- Do not edit: made by a program -->\n\nTotal: 5\n")["Text"]);

    private static string Add(string note, string member, string item)
    {
        SchemaNote read = Notes.Parse(note);
        SchemaNote edited = read.With(member, ((NoteList<string>)read[member]!).Add(item));
        string written = edited.ToMarkdown();
        Assert.Equal(edited[member], Notes.Parse(written)[member]);
        return written;
    }
}
