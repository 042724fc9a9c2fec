namespace NoteSdk.Notes.Tests.Codec.Sections;

/// <summary>Lines of a section that are no content: prompts as they stand, hints, and the empty item of a list.</summary>
public sealed class NoticeTests
{
    private static readonly NoteSchema Day = NoteSchemas.Parse(("a.note.yaml", """
        type: day
        heading: Day
        parts:
          Points: {list: text, hint: "%% Three at most %%", empty: true}
          Bio: {prose: markdown, hint: "%% Write below this line %%"}
        sections:
          Goals: {list: text, prompt: ["`At most three.`"]}
          Habits: {list: task, hint: ["Keep going, however small.", "%% Every day %%"], empty: true}
          Notes: {list: text, prompt: ["<!-- What would you change? -->"], empty: true}
          Story: {prose: text, hint: "From the first hour on.", prompt: ["<!-- Who was there? -->", What was said?]}
          Words: {csv: text, prompt: [Five of them.]}
          Log: {list: Line, patterns: ["{at:time}: {text}", "{text}"], empty: true, hint: "<!-- Hours -->"}
          Code: {code: text, prompt: ["<!-- Paste -->"], hint: A script.}
        """)).Single();

    private const string New = "---\ntype: day\n---\n\n# Day\n\n%% Three at most %%\n\n- \n\n%% Write below this line %%\n\n## Goals\n\n`At most three.`\n\n"
        + "## Habits\n\nKeep going, however small.\n%% Every day %%\n\n- [ ] \n\n## Notes\n\n<!-- What would you change? -->\n\n- \n\n"
        + "## Story\n\nFrom the first hour on.\n\n<!-- Who was there? -->\nWhat was said?\n\n## Words\n\nFive of them.\n\n## Log\n\n<!-- Hours -->\n\n- \n\n"
        + "## Code\n\nA script.\n\n<!-- Paste -->\n";

    [Fact]
    public void A_new_note_has_them_and_they_are_no_values()
    {
        Assert.Equal(New, Day.New().ToMarkdown());

        SchemaNote read = Day.Parse(New);

        Assert.Equal(Day.New(), read);
        Assert.Empty(read.Diagnostics);
        Assert.Null(read["Story"]);
        Assert.Equal(MemberState.Prompt, read.GetMember("Story").State);
        Assert.Empty((NoteList<string>)read["Words"]!);
    }

    [Theory]
    [InlineData("Points", "a", "%% Three at most %%\n\n- a\n")]
    [InlineData("Bio", "b", "%% Write below this line %%\n\nb\n")]
    [InlineData("Goals", "a", "## Goals\n\n- a\n")]
    [InlineData("Habits", "a", "Keep going, however small.\n%% Every day %%\n\n- [ ] a\n")]
    [InlineData("Notes", "a", "## Notes\n\n- a\n")]
    [InlineData("Story", "a\n\nb", "## Story\n\nFrom the first hour on.\n\na\n\nb\n")]
    [InlineData("Words", "a", "## Words\n\na\n")]
    [InlineData("Log", "a", "## Log\n\n<!-- Hours -->\n\n- a\n")]
    [InlineData("Code", "a", "## Code\n\nA script.\n\n```\na\n```\n")]
    public void A_value_takes_the_place_of_the_prompt_and_of_the_empty_item_and_null_brings_them_back(string member, string text, string expected)
    {
        SchemaNote read = Day.Parse(New);
        object? before = read[member];

        SchemaNote edited = Day.Parse(read.With(member, ValueOf(member, text)).ToMarkdown());

        Assert.Contains(expected, edited.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(ValueOf(member, text), edited[member]);
        Assert.Empty(edited.Diagnostics);
        // A part that goes leaves the blank lines around it.
        Assert.Equal(New, edited.With(member, before).ToMarkdown().Replace("\n\n\n", "\n\n", StringComparison.Ordinal));
        Assert.Equal(edited.ToMarkdown(), Day.Parse(Day.New((member, ValueOf(member, text))).ToMarkdown()).ToMarkdown());
    }

    [Theory]
    [InlineData("## Story\n\n<!-- Who was there? -->\n")]
    [InlineData("## Story\n\nWhat was said?\n")]
    [InlineData("## Story\n\nWhat was said?  \n\n<!-- Who was there? -->\n")]
    [InlineData("## Story\nFrom the first hour on.\n<!-- Who was there? -->\n\nWhat was said?")]
    [InlineData("## Story\r\n\r\nFrom the first hour on.\r\n\r\n<!-- Who was there? -->\r\nWhat was said?\r\n")]
    public void Each_line_of_a_prompt_is_no_value(string body)
    {
        SchemaNote read = Day.Parse("---\ntype: day\n---\n" + body);

        Assert.Null(read["Story"]);
        Assert.Equal("Ada.", Day.Parse(read.With("Story", "Ada.").ToMarkdown())["Story"]);
        Assert.DoesNotContain("Who was", read.With("Story", "Ada.").ToMarkdown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## Story\n\nFrom the first hour on.\n\nAda.\n", "Ada.")]
    [InlineData("## Story\n\nFrom the first hour on.\nAda.\n", "Ada.")]
    [InlineData("## Story\n\nAda.\n\nFrom the first hour on.\n", "Ada.\n\nFrom the first hour on.")]
    [InlineData("## Story\n\nFrom the first hour on.\n\nFrom the first hour on.\n", "From the first hour on.")]
    [InlineData("## Story\n\nFrom the first hour on. Ada.\n", "From the first hour on. Ada.")]
    public void A_hint_is_what_stands_first_and_once(string body, string expected)
    {
        SchemaNote read = Day.Parse("---\ntype: day\n---\n" + body);

        Assert.Equal(expected, read["Story"]);
        SchemaNote edited = Day.Parse(read.With("Story", "Else.").ToMarkdown());
        Assert.Equal("Else.", edited["Story"]);
        Assert.Equal(read.ToMarkdown(), edited.With("Story", expected).ToMarkdown());
    }

    [Fact]
    public void A_text_that_begins_with_the_hint_is_refused_where_the_note_has_none()
    {
        SchemaNote read = Day.Parse("---\ntype: day\n---\n\n## Story\n\nAda.\n");

        NoteWriteException refused = Assert.Throws<NoteWriteException>(() => read.With("Story", "From the first hour on.\n\nAda.").ToMarkdown());

        Assert.Equal("Story", refused.Member);
    }

    [Theory]
    [InlineData("## Habits\n\nKeep going, however small.\n\n- [ ] a\n")]
    [InlineData("## Habits\n%% Every day %%\n- [ ] a\n")]
    [InlineData("## Habits\n- [ ] a\n")]
    public void A_hint_or_a_line_of_it_that_is_missing_is_not_missed(string body)
    {
        SchemaNote read = Day.Parse("---\ntype: day\n---\n" + body);
        NoteList<TaskItem> tasks = [new TaskItem("a"), new TaskItem("b")];

        Assert.DoesNotContain(read.Diagnostics, found => found.Severity > NoteSeverity.Info);
        Assert.Equal("---\ntype: day\n---\n" + body + "- [ ] b\n", read.With("Habits", tasks).ToMarkdown());
    }

    [Fact]
    public void A_hint_of_a_part_shows_where_its_text_begins()
    {
        SchemaNote read = Day.Parse("---\ntype: day\n---\n\nAbove.\n\n%% Write below this line %%\nShe.\n\nThen.\n");

        Assert.Equal("She.\n\nThen.", read["Bio"]!.ToString());
        Assert.Equal("---\ntype: day\n---\n\nAbove.\n\n%% Write below this line %%\nHe.\n", read.With("Bio", new Markdown("He.")).ToMarkdown());
    }

    private static object ValueOf(string member, string text) => member switch
    {
        "Story" or "Code" => text,
        "Bio" => new Markdown(text),
        "Habits" => new NoteList<TaskItem>([new TaskItem(text)]),
        "Log" => ((NoteList<ItemValue>)Day.Parse($"---\ntype: day\n---\n\n## Log\n\n- {text}\n")["Log"]!),
        _ => new NoteList<string>([text]),
    };
}
