using System.Text;
using NoteSdk.Benchmarks.Measuring;
using NoteSdk.Benchmarks.Vaults;

namespace NoteSdk.Benchmarks.Workspaces;

/// <summary>What an editor asks about a note of 1,000 lines in a large vault, beside a parse of the note.</summary>
internal sealed class WorkspaceExperiment() : Experiment("workspace")
{
    private const string Path = "VAST/People/Long Note.md";
    private const int Lines = 1_000;
    private const int Passes = 20;

    public override void Run(Plan plan, Report report)
    {
        using VaultCorpus corpus = new(plan.NotesOr(trial: 20, quick: 10_000, full: 10_000));
        foreach (string schema in Directory.GetFiles(System.IO.Path.Join(AppContext.BaseDirectory, "schemas"), "*.note.yaml"))
        {
            Directory.CreateDirectory(System.IO.Path.Join(corpus.Root, "schemas"));
            File.Copy(schema, System.IO.Path.Join(corpus.Root, "schemas", System.IO.Path.GetFileName(schema)));
        }

        string text = LongNote();
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        NoteWorkspace workspace = NoteWorkspace.OpenAsync(corpus.Root).GetAwaiter().GetResult().With(Path, text);
        NoteSchema schemaOfNote = workspace.Schemas["people"];
        report.Section($"answers about a note of {Lines:N0} lines among {corpus.Files.Count:N0}");
        VaultFigure parse = new("parsed by its schema");
        VaultFigure check = new("checked");
        VaultFigure complete = new("completed, a value of the frontmatter");
        VaultFigure hover = new("hovered, a key of the frontmatter");
        VaultFigure overlay = new("changed, an unsaved text");
        for (int round = -plan.Pick(trial: 0, quick: 2, full: 3); round < plan.Pick(trial: 1, quick: 7, full: 11); round++)
        {
            parse.Run(() => Repeat(_ => schemaOfNote.Parse(utf8)), round < 0);
            check.Run(() => Repeat(_ => workspace.Check(Path)), round < 0);
            complete.Run(() => Repeat(_ => workspace.GetCompletions(Path, 6, 16)), round < 0);
            hover.Run(() => Repeat(_ => workspace.GetHover(Path, 3, 2)!), round < 0);
            overlay.Run(() => Repeat(i => workspace.With(Path, text + i)), round < 0);
        }

        VaultFigure.PrintTable(report, [parse, check, complete, hover, overlay], parse, "x parse", Passes);
        report.Score(Goals.WorkspaceCheck, check.TimesOf(parse));
        report.Score(Goals.WorkspaceCompletion, complete.TimesOf(parse));
        report.Score(Goals.WorkspaceHover, hover.TimesOf(parse));
        report.Score(Goals.WorkspaceOverlay, overlay.TimesOf(parse));
    }

    private static object Repeat(Func<int, object> run)
    {
        object last = "";
        for (int i = 0; i < Passes; i++) last = run(i);
        return last;
    }

    private static string LongNote()
    {
        StringBuilder text = new("---\ntype: people\ntitle: Long Note\ncreated: 2025-01-02\nlast_contact: 2025-03-04\nauto_created: true\n---\n\n# Long Note\n\n## Key Facts\n\n");
        while (text.ToString().Count(static c => c == '\n') < Lines / 2) text.Append("- A fact with a [[Long Note]] in it, and **some** words more.\n");
        text.Append("\n## Open Tasks\n\n");
        while (text.ToString().Count(static c => c == '\n') < Lines) text.Append("- [ ] Do what is to be done [due:: 2026-01-02]\n");
        return text.ToString();
    }
}
