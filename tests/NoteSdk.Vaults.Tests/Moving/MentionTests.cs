namespace NoteSdk.Vaults.Tests.Moving;

/// <summary>What names a note without linking to it follows a move, too; what only looks like it stays.</summary>
public sealed class MentionTests
{
    private const string Ada = "---\ntype: people\ntitle: Ada Lee\ncreated: 2026-01-01\n---\n\n# Ada Lee\n";

    [Fact]
    public async Task Handles_in_tasks_follow_and_longer_ones_stay()
    {
        string tasks = "- [ ] Ask @AdaLee, then (@AdaLee)\n- [ ] @AdaLeeSmith and x@AdaLee and [[@AdaLee]]\n- No task @AdaLee\n";
        Assert.Equal(
            "- [ ] Ask @AdaBell, then (@AdaBell)\n- [ ] @AdaLeeSmith and x@AdaLee and [[@AdaLee]]\n- No task @AdaLee\n",
            await MoveAsync(tasks));
    }

    [Fact]
    public async Task Handles_in_other_case_follow_as_they_name_the_same_note() =>
        Assert.Equal("- [ ] Ask @AdaBell, @AdaBell or @AdaLee2\n", await MoveAsync("- [ ] Ask @adalee, @ADALEE or @AdaLee2\n"));

    [Fact]
    public async Task What_names_another_note_as_well_stays()
    {
        using TestBatch test = await TestBatch.BeginAsync(("People/Ada Lee.md", Ada), ("Old/Ada Lee.md", Ada), ("Tasks.md", "- [ ] @AdaLee\n"));
        test.Batch.Move("People/Ada Lee.md", "People/Ada Bell.md");
        Assert.Equal(["People/Ada Bell.md"], test.Batch.Paths);
    }

    [Fact]
    public async Task A_title_that_differs_from_the_file_name_stays_and_so_does_all_that_follows_it()
    {
        using TestBatch test = await TestBatch.BeginAsync(("People/AL.md", Ada), ("Tasks.md", "- [ ] @AdaLee\n"));
        test.Batch.Move("People/AL.md", "People/Ada.md");
        Assert.Equal("rename from People/AL.md\nrename to People/Ada.md\n", test.Batch.Diff());
    }

    [Fact]
    public async Task The_heading_of_a_note_without_a_schema_follows_where_it_was_the_name()
    {
        using TestBatch test = await TestBatch.BeginAsync(("Plan.md", "# Plan\n\n## Plan\n"), ("Other.md", "# The other one\n"));
        test.Batch.Move("Plan.md", "Master plan.md");
        test.Batch.Move("Other.md", "Another.md");
        Assert.Equal("# Master plan\n\n## Plan\n", test.Batch.Get("Master plan.md").Read().ToMarkdown());
        Assert.Equal("# The other one\n", test.Batch.Get("Another.md").Read().ToMarkdown());
    }

    [Fact]
    public async Task A_title_that_a_heading_cannot_hold_is_refused_before_anything_is_written()
    {
        using TestBatch test = await TestBatch.BeginAsync(("Plan.md", "# Plan\n"), ("Links.md", "[[Plan]]\n"));
        Assert.Throws<ArgumentException>(() => test.Batch.Move("Plan.md", "Plan #.md"));
        Assert.Empty(test.Batch.Paths);
    }

    [Fact]
    public async Task Markdown_links_keep_their_form_and_get_what_they_need()
    {
        using TestBatch test = await TestBatch.BeginAsync(
            ("A/Plan.md", ""),
            ("Links.md", "[a](A/Plan.md) [b](<A/Plan.md>) [c](Plan) ![d](./A/Plan.md#Part) [e]\n\n[e]: A/Plan.md \"title\"\n"));
        test.Batch.Move("A/Plan.md", "B C/Plan (2).md");
        Assert.Equal(
            "[a](B%20C/Plan%20%282%29.md) [b](<B C/Plan (2).md>) [c](Plan%20%282%29) ![d](./B%20C/Plan%20%282%29.md#Part) [e]\n\n[e]: B%20C/Plan%20%282%29.md \"title\"\n",
            test.Batch.Get("Links.md").Read().ToMarkdown());
    }

    [Fact]
    public async Task A_link_by_the_whole_path_stays_one_by_the_whole_path()
    {
        using TestBatch test = await TestBatch.BeginAsync(("A/Plan.md", ""), ("B/A/Other.md", ""), ("Links.md", "[[A/Plan]] [[/A/Plan.md]] [a](A/Plan.md) [[plan]] [[A/Other]]\n"));
        test.Batch.Move("A/Plan.md", "Old/Years/2025/Plan 2.md");
        test.Batch.Move("B/A/Other.md", "B/C/Other 2.md");
        Assert.Equal(
            "[[Old/Years/2025/Plan 2]] [[/Old/Years/2025/Plan 2.md]] [a](Old/Years/2025/Plan%202.md) [[Plan 2]] [[C/Other 2]]\n",
            test.Batch.Get("Links.md").Read().ToMarkdown());
    }

    private static async Task<string> MoveAsync(string text)
    {
        using TestBatch test = await TestBatch.BeginAsync(("People/Ada Lee.md", Ada), ("Other.md", text));
        test.Batch.Move("People/Ada Lee.md", "People/Ada Bell.md");
        return test.Batch.Get("Other.md").Read().ToMarkdown();
    }
}
