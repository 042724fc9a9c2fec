using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Codec.Tasks;

public sealed class TaskAndTableTests
{
    private const string Tasks = "---\ntype: meeting\ntitle: T\ndate: 2026-01-01\n---\n\n## Action Items\n\n"
        + "* [ ] Book the room @PeteIming [due:: 2026-01-10]\n    * [x] Ask Ines\n      with a second line\n    * plain\n* [/] Send 📅 2026-01-15 the deck\n\n  A paragraph of its own.\n";

    private const string Table = "---\ntype: project\ntitle: P\n---\n\n## Milestones\n\n"
        + "| Status  |    Name | Owner |\n| :------ | ------: | ----- |\n| done    | Kickoff | me    |\n| planned |    Beta |       |\n";

    [Fact]
    public void Tasks_have_status_due_date_handles_and_children()
    {
        Meeting meeting = Meeting.Parse(Tasks);
        Assert.Equal(
            [
                new("Book the room @PeteIming") { Due = new(2026, 1, 10), Children = [new("Ask Ines\nwith a second line") { Status = 'x' }] },
                new("Send the deck") { Status = '/', Due = new(2026, 1, 15) },
            ],
            meeting.ActionItems);
        Assert.Equal(["@PeteIming"], meeting.ActionItems[0].Handles);
        Assert.True(meeting.ActionItems[0].Children[0].IsCompleted);
        Assert.DoesNotContain(meeting.Diagnostics, diagnostic => diagnostic.Severity != NoteSeverity.Info);
    }

    [Fact]
    public void Completing_a_task_changes_one_character() =>
        Edits(Tasks, meeting => [meeting[0] with { Status = 'x' }, meeting[1]], "* [ ] Book", "* [x] Book");

    [Fact]
    public void A_due_date_keeps_its_form_and_place() =>
        Edits(Tasks, meeting => [meeting[0], meeting[1] with { Due = new(2026, 2, 1) }], "📅 2026-01-15", "📅 2026-02-01");

    [Fact]
    public void A_due_date_is_taken_out() =>
        Edits(Tasks, meeting => [meeting[0] with { Due = null }, meeting[1]], " [due:: 2026-01-10]", "");

    [Fact]
    public void A_child_is_added_beside_its_siblings() => Edits(
        Tasks,
        tasks => [tasks[0] with { Children = [.. tasks[0].Children, new("New") { Due = new(2026, 3, 1) }] }, tasks[1]],
        "      with a second line\n",
        "      with a second line\n    * [ ] New [due:: 2026-03-01]\n");

    [Fact]
    public void Tasks_that_change_places_take_all_their_lines_along()
    {
        Meeting meeting = Meeting.Parse(Tasks);
        string edited = (meeting with { ActionItems = [meeting.ActionItems[1], meeting.ActionItems[0]] }).ToMarkdown();
        Assert.Equal(Tasks.Split('\n').Order(StringComparer.Ordinal), edited.Split('\n').Order(StringComparer.Ordinal));
        Assert.Contains("* [/] Send 📅 2026-01-15 the deck\n\n  A paragraph of its own.\n* [ ] Book", edited, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_are_found_by_their_headers()
    {
        Project project = Project.Parse(Table);
        Assert.Equal([new() { Name = "Kickoff", Status = Status.Done }, new() { Name = "Beta", Status = Status.Planned }], project.Milestones);
    }

    [Fact]
    public void A_cell_keeps_the_width_of_its_column() => EditsTable(
        rows => [rows[0] with { Status = Status.Active }, rows[1]], "| done    |", "| active  |");

    [Fact]
    public void A_row_is_added_with_the_columns_of_the_note() => EditsTable(
        rows => [.. rows, new() { Name = "Launch", Status = Status.Planned }], "|    Beta |       |\n", "|    Beta |       |\n| planned |  Launch |       |\n");

    [Fact]
    public void A_row_is_put_first() => EditsTable(
        rows => [new() { Name = "Idea" }, .. rows], "| ----- |\n", "| ----- |\n|         |    Idea |       |\n");

    [Fact]
    public void A_row_is_removed() => EditsTable(rows => [rows[1]], "| done    | Kickoff | me    |\n", "");

    [Fact]
    public void A_value_without_a_column_is_refused() =>
        Assert.Contains("Due", Assert.Throws<NoteWriteException>(() => EditsTable(rows => [rows[0] with { Due = new(2026, 1, 1) }, rows[1]], "", "")).Message, StringComparison.Ordinal);

    private static void Edits(string note, Func<NoteList<TaskItem>, NoteList<TaskItem>> edit, string before, string after)
    {
        Meeting meeting = Meeting.Parse(note);
        Meeting edited = meeting with { ActionItems = edit(meeting.ActionItems) };
        Assert.Equal(note.Replace(before, after, StringComparison.Ordinal), edited.ToMarkdown());
        Assert.Equal(edited, Meeting.Parse(edited.ToMarkdown()));
    }

    private static void EditsTable(Func<NoteList<Milestone>, NoteList<Milestone>> edit, string before, string after)
    {
        Project project = Project.Parse(Table);
        Project edited = project with { Milestones = edit(project.Milestones) };
        string written = edited.ToMarkdown();
        Assert.Equal(Table.Replace(before, after, StringComparison.Ordinal), written);
        Assert.Equal(edited, Project.Parse(written));
    }
}
