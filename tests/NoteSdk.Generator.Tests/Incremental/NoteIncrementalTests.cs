using NoteSdk.Generator.Pipeline;

namespace NoteSdk.Generator.Tests;

/// <summary>What an edit makes the generator do again in a project with compiled notes: 60 in three folders, and two schemas.</summary>
public class NoteIncrementalTests
{
    private const string Edited = "vault/Folder 1/Note 31.md";

    // An output for each schema, the registry, the class of the vault and those of its three folders.
    private static Project Vault { get; } = Enumerable.Range(0, 60).Aggregate(
        Project.Empty.WithSchema("schemas/task.note.yaml", "type: task\n").WithSchema("schemas/plan.note.yaml", "type: plan\n"),
        static (project, i) => project.WithNote($"vault/Folder {i / 20}/Note {i}.md", Note("task", "Text.")));

    // A run is never changed, so all tests go on from this one.
    private static Run First { get; } = Run.Of(Vault);

    [Fact]
    public void At_first_everything_is_new()
    {
        Run run = First;

        Assert.Equal("60 New", run.Step(Steps.NoteFiles));
        Assert.Equal("4 New", run.Step(Steps.NoteFolders));
        Assert.Equal("7 New", run.Outputs());
    }

    [Fact]
    public void An_edit_of_the_users_code_makes_nothing_again()
    {
        Run run = First.Next(static project => project.WithSource("internal class C;"));

        Assert.Equal("60 Cached", run.Step(Steps.NoteTexts));
        Assert.Equal("60 Cached", run.Step(Steps.NoteFiles));
        Assert.Equal("4 Cached", run.Step(Steps.NoteFolders));
        Assert.Equal("7 Cached", run.Outputs());
    }

    [Fact]
    public void An_option_that_means_nothing_here_reads_no_note_again()
    {
        Run run = First.Next(static project => project.WithProperty("LangVersion", "14"));

        Assert.Equal("60 Cached", run.Step(Steps.NoteTexts));
        Assert.Equal("60 Cached", run.Step(Steps.NoteFiles));
        Assert.Equal("7 Cached", run.Outputs());
    }

    [Fact]
    public void Another_namespace_writes_every_file_again_but_reads_no_note()
    {
        Run run = First.Next(static project => project.WithProperty("NoteSdkNamespace", "Other"));

        Assert.Equal("60 Cached", run.Step(Steps.NoteFiles));
        Assert.Equal("4 Cached", run.Step(Steps.NoteFolders));
        Assert.Equal("7 Modified", run.Outputs());
    }

    [Fact]
    public void An_edit_of_a_notes_text_reads_that_note_and_writes_nothing()
    {
        Run run = First.Next(static project => project.WithNote(Edited, Note("task", "Another text.")));

        Assert.Equal("59 Cached, 1 Modified", run.Step(Steps.NoteTexts));
        Assert.Equal("59 Cached, 1 Unchanged", run.Step(Steps.NoteFiles));
        Assert.Equal("4 Cached", run.Step(Steps.NoteFolders));
        Assert.Equal("7 Cached", run.Outputs());
    }

    [Fact]
    public void A_note_of_another_type_writes_its_folder_again()
    {
        Run run = First.Next(static project => project.WithNote(Edited, Note("plan", "Text.")));

        Assert.Equal("59 Cached, 1 Modified", run.Step(Steps.NoteFiles));
        Assert.Equal("3 Unchanged, 1 Modified", Order(run.Step(Steps.NoteFolders)));
        Assert.Equal("6 Cached, 1 Modified", run.Outputs());
    }

    [Fact]
    public void A_note_more_writes_its_folder_again()
    {
        Run run = First.Next(static project => project.WithNote("vault/Folder 1/Note 61.md", Note("task", "Text.")));

        Assert.Equal("60 Cached, 1 New", run.Step(Steps.NoteFiles));
        Assert.Equal("6 Cached, 1 Modified", run.Outputs());
    }

    [Fact]
    public void A_note_that_is_gone_writes_its_folder_again()
    {
        Run run = First.Next(static project => project.Without(Edited));

        Assert.Equal("59 Cached, 1 Removed", run.Step(Steps.NoteFiles));
        Assert.Equal("6 Cached, 1 Modified", run.Outputs());
    }

    [Fact]
    public void An_edit_of_a_schema_writes_no_folder_again()
    {
        Run run = First.Next(static project => project.WithSchema("schemas/task.note.yaml", "type: task\nfrontmatter:\n  due: date\n"));

        Assert.Equal("60 Cached", run.Step(Steps.NoteFiles));
        Assert.Equal("4 Cached", run.Step(Steps.NoteFolders));
        Assert.Equal("6 Cached, 1 Modified", run.Outputs());
    }

    [Fact]
    public void A_comment_in_a_schema_writes_nothing_again()
    {
        Run run = First.Next(static project => project.WithSchema("schemas/task.note.yaml", "# A comment.\ntype: task\n"));

        Assert.Equal("7 Cached", run.Outputs());
    }

    [Fact]
    public void New_findings_are_reported_and_nothing_is_written_again()
    {
        Run run = First.Next(
            static project => project.WithFile("obj/NoteSdk.findings.txt", $"rule\tNOTE104\twarning\tTitle\tText\nfound\tNOTE104\t3\t1\t2\t{Edited}\tBad.\nend\t1\n", "findings"),
            $"{Edited}(3,1): error NOTE104");

        Assert.Equal("1 New", run.Step(Steps.Findings));
        Assert.Equal("7 Cached, 1 New", run.Outputs());
    }

    private static string Note(string type, string text) => $"---\ntype: {type}\n---\n\n{text}\n";

    private static string Order(string steps) => string.Join(", ", steps.Split(", ").OrderByDescending(static step => int.Parse(step.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)));
}
