using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Proving;

/// <summary>Tries the edits of one note, in memory.</summary>
internal sealed class NoteProof(NoteWorkspace workspace, ProofValues values, IProofWriter writer, ProofFigures figures)
{
    private const int MostShown = 60;

    private readonly List<ProofFinding> _found = [];

    /// <summary>What does not hold in a note.</summary>
    public IReadOnlyList<ProofFinding> Run(VaultNote note)
    {
        string text = workspace.GetText(note.Path);
        NoteRecord record = note.Read();
        byte[] file = File.ReadAllBytes(Path.Combine(workspace.Vault.Path, note.Path));
        if (!writer.WriteBack(record).AsSpan().SequenceEqual(file)) Report(note.Path, null, "the note is not written back identical.");
        figures.AddNote();
        if (note.Type is not NoteSchema schema) return _found;
        foreach (WorkspaceMember member in workspace.Describe(schema.Name).Members.Where(static one => one.Kind != "dataview"))
        {
            NoteList<string> has = workspace.GetTexts(note.Path, member.Name);
            if (has.Count == 0) continue;
            figures.AddMember();
            foreach ((string what, Action<WorkspaceChanges> make, string[] expected) in EditsOf(note.Path, schema.Name, member, has))
            {
                Try(note.Path, member, text, has, what, make, expected);
            }
        }

        return _found;
    }

    private IEnumerable<(string What, Action<WorkspaceChanges> Make, string[] Expected)> EditsOf(string path, string type, WorkspaceMember member,
        NoteList<string> has)
    {
        string name = member.Name;
        string? other = values.Other(type, member, has);
        yield return ("emptied", changes => changes.Set(path, name), []);
        if (!member.IsList)
        {
            if (other is not null) yield return ($"set to '{Short(other)}'", changes => changes.Set(path, name, other), [other]);
            yield break;
        }

        if (other is not null) yield return ($"'{Short(other)}' added", changes => changes.Add(path, name, other), [.. has, other]);
        yield return ($"'{Short(has[0])}' removed", changes => changes.Remove(path, name, has[0]), [.. has.Skip(1)]);
        if (has.Count < 2) yield break;
        string[] moved = [has[^1], .. has.Take(has.Count - 1)];
        yield return ("last item moved to the front", changes => changes.Set(path, name, moved), moved);
    }

    private void Try(string path, WorkspaceMember member, string text, NoteList<string> has, string what, Action<WorkspaceChanges> make, string[] expected)
    {
        try
        {
            string edited = writer.Write(workspace, path, make) ?? text;
            NoteWorkspace after = workspace.With(path, edited);
            NoteList<string> reads = after.GetTexts(path, member.Name);
            if (!reads.SequenceEqual(expected)) Report(path, member, $"{what}, it reads back as {Listed(reads)}.");
            if (ProofScope.ChangedOutside(text, edited, workspace.GetPlaces(path, member.Name), has) is { } line)
            {
                Report(path, member, $"{what}, line {line} changed, which is not a part of it.", line);
            }

            string undone = writer.Write(after, path, changes => changes.Set(path, member.Name, [.. has])) ?? edited;
            NoteList<string> again = after.With(path, undone).GetTexts(path, member.Name);
            if (!again.SequenceEqual(has)) Report(path, member, $"{what} and undone, it reads back as {Listed(again)}.");
            figures.AddEdit();
        }
        catch (Exception e) when (e is NoteWriteException or ArgumentException)
        {
            // A refusal is a promise, too: nothing was written.
            figures.AddRefused();
        }
    }

    private void Report(string path, WorkspaceMember? member, string message, int? line = null)
    {
        WorkspacePlace? place = member is not null && workspace.GetPlaces(path, member.Name) is [var first, ..] ? first : null;
        _found.Add(new ProofFinding(path, line ?? place?.Range.StartLine ?? 1, line is null ? place?.Range.StartColumn ?? 1 : 1, member?.Name, message));
    }

    private static string Listed(NoteList<string> texts) => texts.Count == 0 ? "nothing" : string.Join(", ", texts.Select(static text => $"'{Short(text)}'"));

    private static string Short(string text) => Cells.Fit(text.ReplaceLineEndings(" "), MostShown, "…");
}
