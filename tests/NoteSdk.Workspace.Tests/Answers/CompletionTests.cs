using Microsoft.Extensions.Time.Testing;

namespace NoteSdk.Workspace.Tests.Answers;

/// <summary>What can be put in at a position, also in a text that is broken just there.</summary>
public sealed class CompletionTests
{
    private const string Schema = """
        type: visit
        enums:
          Mark: {Good: ["+"], Bad: ["bad one"]}
        frontmatter:
          title: text!
          mark: {type: Mark, description: How it went.}
          day: date
          done: bool
          host: link(person)
          guests: list link(person)
          tags: list tag
        sections:
          Log: {list: Entry, patterns: ["{mark:Mark}: {text}"]}
          Card:
            table: [Field, Value]
            rows: {Mark: Mark, Day: date(DD.MM.YYYY)}
          Extra: {prose: markdown, prompt: What else?}
        """;

    [Theory]
    [InlineData("---\ntype: visit\n§\n---\n", "title: |mark: |day: |done: |host: |guests: |tags: ")]
    [InlineData("---\ntype: visit\nma§\n---\n", "mark: ")]
    [InlineData("---\ntype: visit\nma§: +\n---\n", "mark")]
    [InlineData("---\n§", "type: ")]
    [InlineData("---\ntype: §\n---\n", "person|visit")]
    [InlineData("---\ntype:§\n---\n", " person| visit")]
    [InlineData("---\ntype: vis§x\n---\n", "visit")]
    [InlineData("---\ntype: visit\nmark: §\n---\n", "+|bad one")]
    [InlineData("---\ntype: visit\nmark:§\n---\n", " +| bad one")]
    [InlineData("---\ntype: visit\nmark: \"b§\n---\n", "\"+\"|\"bad one\"")]
    [InlineData("---\ntype: visit\nmark: b§", "+|bad one")]
    [InlineData("---\ntype: visit\nday: §\n---\n", "2026-03-05|2026-03-04|2026-03-06")]
    [InlineData("---\ntype: visit\ndone: t§\n---\n", "true|false")]
    [InlineData("---\ntype: visit\nhost: §\n---\n", "\"[[Ada]]\"|\"[[Bo]]\"")]
    [InlineData("---\ntype: visit\nhost: [[§\n---\n", "\"[[Ada]]\"|\"[[Ada|First of all]]\"|\"[[Bo]]\"")]
    [InlineData("---\ntype: visit\nhost: [[B§]]\n---\n", "\"[[Bo]]\"")]
    [InlineData("---\ntype: visit\nhost: \"[[B§]]\"\n---\n", "Bo")]
    [InlineData("---\ntype: visit\nhost: \"[[B§\n---\n", "Bo]]")]
    [InlineData("---\ntype: visit\nguests:\n- \"[[Ada]]\"\n- §\n---\n", "\"[[Ada]]\"|\"[[Bo]]\"")]
    [InlineData("---\ntype: visit\ntags: [one, t§]\n---\n", "one|two")]
    [InlineData("[[§", "Note]]|Ada]]|A|Bo]]")]
    [InlineData("[[No§te]] x", "Note")]
    [InlineData("[[Ada#§", "Ada]]|Facts]]|Notes]]")]
    [InlineData("[[Ada#Fa§x|y]]", "Facts")]
    [InlineData("[[B§x#Facts|y]] z", "Bo")]
    [InlineData("# One\n\npara ^id7\n\n[[#^§", "^id7]]")]
    [InlineData("| a |\n|---|\n| [[First§ |\n", "Ada\\|First of all]]")]
    [InlineData("text #t§ more", "#two")]
    [InlineData("#§", "")]
    [InlineData("- [ ] ask @A§ now", "@Ada")]
    [InlineData("- [ ] ask @§", "@Ada|@Bo")]
    [InlineData("ask @A§ now", "")]
    [InlineData("---\ntype: visit\n---\n## Log\n\n- b§: x\n", "")]
    [InlineData("---\ntype: visit\n---\n## Log\n\n- bad one§: x\n", "+|bad one")]
    [InlineData("---\ntype: visit\n---\n## Card\n\n| Field | Value |\n|---|---|\n| Mark | §|\n", "+|bad one")]
    [InlineData("---\ntype: visit\n---\n## Card\n\n| Field | Value |\n|---|---|\n| Day | x§ |\n", "05.03.2026|04.03.2026|06.03.2026")]
    [InlineData("---\ntype: visit\n---\n## Log\n\n- +: x\n\n§\n\n## Card\n", "## Extra\n\n_What else?_")]
    [InlineData("---\ntype: visit\n---\n## Log\n\n§\n\n- +: x\n\n## Card\n", "")]
    [InlineData("---\ntype: visit\n---\n## Log\n\n## Extra\n\n```\n§\n```\n", "")]
    public async Task Completions_are_what_can_stand_there(string marked, string expected)
    {
        (string text, int line, int column) = Marked.Read(marked);
        MemoryVaultFiles files = TestWorkspace.Files(
            ("schemas/person.note.yaml", TestWorkspace.Person), ("schemas/visit.note.yaml", Schema),
            ("People/Ada.md", TestWorkspace.Ada.Replace("tags:", "aliases: [First of all]\ntags:", StringComparison.Ordinal)), ("People/Bo.md", "---\ntype: person\ntitle: Bo\n---\n# Bo\n"), ("Note.md", text));
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 3, 5, 14, 7, 9, TimeSpan.Zero));
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files, new WorkspaceOptions { Clock = clock });

        NoteList<WorkspaceCompletion> found = workspace.GetCompletions("Note.md", line, column);

        string texts = string.Join('|', found.Select(static one => one.Edit.NewText));
        Assert.Equal(expected.Replace("]]|A|Bo", "]]|Ada|First of all]]|Bo", StringComparison.Ordinal), texts);
        foreach (WorkspaceCompletion one in found) workspace.Plan(changes => changes.Edit("Note.md", one.Edit));
    }

    /// <summary>Wherever a completion is put in, over all test notes and mutations, the text has no diagnostic that it did not have before.</summary>
    [Fact]
    public async Task A_completion_gives_a_text_without_a_new_diagnostic()
    {
        int count = 0;
        for (int seed = 0; seed < 15; seed++)
        {
            Random random = new(seed);
            NoteWorkspace workspace = random.Next(2) == 0 ? await TestNotes.OpenAsync() : await TestNotes.OpenAsync(random);
            foreach (VaultNote note in workspace.Vault.Notes())
            {
                string[] lines = workspace.GetText(note.Path).TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
                List<string> before = [.. workspace.Check(note.Path).Select(KeyOf)];
                for (int i = 0; i < 12; i++)
                {
                    int line = random.Next(lines.Length);
                    int column = random.Next(lines[line].Length + 1);
                    NoteList<WorkspaceCompletion> found = workspace.GetCompletions(note.Path, line + 1, column + 1);
                    found = [.. found.Where(one => !lines[line].StartsWith("type:", StringComparison.Ordinal))];
                    if (found.Count == 0) continue;
                    WorkspaceCompletion one = found[random.Next(found.Count)];
                    string edited = Plans.StringEdits.Apply(workspace.GetText(note.Path), [one.Edit]);
                    NoteWorkspace after = workspace.With(note.Path, edited);
                    List<string> left = [.. before];
                    count++;
                    Assert.All(after.Check(note.Path), other => Assert.True(left.Remove(KeyOf(other)), $"{note.Path}({line + 1},{column + 1}) {one}: {other}"));
                }
            }
        }

        Assert.True(count > 100, $"There were {count} completions only.");
    }

    private static string KeyOf(WorkspaceDiagnostic found) => $"{found.Id} {string.Concat(found.Message.Where(static c => !char.IsAsciiDigit(c)))}";
}
