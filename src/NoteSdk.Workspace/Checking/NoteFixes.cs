using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Text;
using NoteSdk.Notes.Records;
using NoteSdk.Schema.Naming;
using NoteSdk.Vaults.Checking;
using NoteSdk.Workspace.Places;
using NoteSdk.Workspace.Plans;

namespace NoteSdk.Workspace.Checking;

/// <summary>Makes the fixes of the diagnostics of one note. Each was tried: it removes its diagnostic, and adds none.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="text">The note.</param>
/// <param name="check">Checks the note with a fix.</param>
/// <param name="all">All diagnostics of the note.</param>
internal sealed class NoteFixes(NoteWorkspace workspace, LocatedNote text, VaultCheck check, IReadOnlyCollection<LocatedDiagnostic> all)
{
    /// <summary>Each is looked for among all names and tried by a check, so that a note with many mistakes gets the fixes of the first ones.</summary>
    private const int MostTried = 20;

    private static readonly HashSet<string> s_fixable =
    [
        NoteRules.MisdecodedText.Id, NoteRules.OldName.Id, NoteRules.OtherLevel.Id, NoteRules.StaleHeading.Id, NoteRules.BrokenLink.Id, NoteRules.NoSchema.Id,
        NoteRules.BadValue.Id,
    ];

    private int _tried;

    /// <summary>What could be done about a diagnostic, the best first; nothing if only a person knows.</summary>
    public NoteList<WorkspaceFix> Of(LocatedDiagnostic found)
    {
        if (_tried >= MostTried || !s_fixable.Contains(found.Diagnostic.Id)) return [];
        _tried++;
        return Make(found) is { } fix && Holds(fix, found) ? [fix] : [];
    }

    /// <summary>
    /// Whether the note with the fix has its diagnostics without the fixed one, and no others. A note that gets a type may lack sections of it.
    /// </summary>
    private bool Holds(WorkspaceFix fix, LocatedDiagnostic found)
    {
        byte[] bytes = TextEdits.Apply(text.Note.Bytes, fix.Edits);
        List<string> left = [.. all.Select(KeyOf)];
        bool getsType = found.Diagnostic.Id == NoteRules.NoSchema.Id;
        foreach (LocatedDiagnostic one in check.Run(text.Note.Reader.Scan(text.Note.File, bytes)))
        {
            if (!left.Remove(KeyOf(one)) && !(getsType && one.Diagnostic.Severity == NoteSeverity.Info)) return false;
        }

        return left.Contains(KeyOf(found));
    }

    private static string KeyOf(LocatedDiagnostic found) => $"{found.Diagnostic.Id} {found.Diagnostic.Message}";

    private WorkspaceFix? Make(LocatedDiagnostic found)
    {
        return found.Diagnostic.Id switch
        {
            var id when id == NoteRules.MisdecodedText.Id => Misdecoded(found),
            var id when id == NoteRules.OldName.Id => OldNames(),
            var id when id == NoteRules.OtherLevel.Id => OtherLevel(found),
            var id when id == NoteRules.StaleHeading.Id => StaleHeading(found),
            var id when id == NoteRules.BrokenLink.Id => BrokenLink(found),
            var id when id == NoteRules.NoSchema.Id => OtherType(found),
            var id when id == NoteRules.BadValue.Id => BadEnum(found),
            _ => null,
        };
    }

    private WorkspaceFix? Misdecoded(LocatedDiagnostic found)
    {
        string wrong = ArgumentOf(found, 1);
        string right = ArgumentOf(found, 2);
        return IsAt(found.Offset, wrong) ? Replace($"Write '{right}'", isSafe: true, found.Offset, found.Offset + Utf8(wrong), right) : null;
    }

    /// <summary>One edit of all old names: a name alone may depend on another, as a key does on the key of its mapping.</summary>
    private WorkspaceFix? OldNames()
    {
        if (text.Note.Read() is not SchemaNote note) return null;
        try
        {
            string before = NoteEncoding.GetString(text.Note.Bytes);
            TextPositions positions = new(before);
            NoteList<TextEdit> edits =
            [
                .. UnifiedDiff.Changes(before, note.WithCurrentNames().ToMarkdown())
                    .Select(one => new TextEdit(positions.Range(one.Start, one.Start + one.Length), one.Text)),
            ];
            return edits.Count > 0 ? new WorkspaceFix("Use the current names", IsSafe: true, edits) : null;
        }
        catch (NoteWriteException)
        {
            return null;
        }
    }

    private WorkspaceFix? OtherLevel(LocatedDiagnostic found)
    {
        string line = ArgumentOf(found, 4);
        int level = line.TakeWhile(static c => c == '#').Count();
        if (text.HeadingAt(found.Offset) is not { } heading || heading.ContentStart == heading.Start || level == 0) return null;
        return Replace($"Make it a heading of level {level}", isSafe: false, heading.Start, heading.Start + heading.Marker, new string('#', level));
    }

    private WorkspaceFix? StaleHeading(LocatedDiagnostic found)
    {
        string expected = ArgumentOf(found, 1);
        return text.HeadingAt(found.Offset) is { } heading && !expected.EndsWith('…')
            ? Replace($"Write '{expected}'", isSafe: false, heading.ContentStart, heading.ContentEnd, expected)
            : null;
    }

    private WorkspaceFix? BrokenLink(LocatedDiagnostic found)
    {
        if (text.LinkAt(found.Offset) is not { Kind: OutlineLinkKind.Wikilink } link || link.TargetEnd <= link.TargetStart) return null;
        string name = VaultNote.NameOf(link.Target);
        string? nearest = Nearest.Find(name, workspace.Vault.Notes().Select(static note => note.Name).Where(one => one != name));
        if (nearest is null || workspace.Vault.Notes().FirstOrDefault(note => note.Name == nearest) is not { } target) return null;
        string written = workspace.Vault.LinkTo(target, text.Note.Path).Target;
        return Replace($"Link to '{written}'", isSafe: false, link.TargetStart, link.TargetEnd, written);
    }

    private WorkspaceFix? OtherType(LocatedDiagnostic found)
    {
        string? nearest = Nearest.Find(ArgumentOf(found, 0), workspace.Schemas.Select(static schema => schema.Name));
        int key = text.Reader.FindKey("type"u8);
        if (nearest is null || key < 0) return null;
        YamlNode node = text.Reader.Frontmatter.Nodes[key];
        return Replace($"Write '{nearest}'", isSafe: false, node.Start, node.End, nearest);
    }

    /// <summary>The nearest spelling of an enum.</summary>
    private WorkspaceFix? BadEnum(LocatedDiagnostic found)
    {
        if (found.Member is null || text.Note.Type is not NoteSchema schema) return null;
        string wrong = ArgumentOf(found, 1);
        NoteList<WorkspaceEnumMember> members = workspace.Describe(schema.Name).FindMember(found.Member).EnumMembers;
        string? nearest = Nearest.Find(wrong, members.Select(static member => member.Spellings[0]));
        return nearest is not null && IsAt(found.Offset, wrong)
            ? Replace($"Write '{nearest}'", isSafe: false, found.Offset, found.Offset + Utf8(wrong), nearest)
            : null;
    }

    private WorkspaceFix Replace(string title, bool isSafe, int start, int end, string newText) =>
        new(title, isSafe, [new TextEdit(text.Range(start, end), newText)]);

    private bool IsAt(int offset, string part) => part.Length > 0 && text.Reader.Text[offset..].StartsWith(Encoding.UTF8.GetBytes(part));

    private static int Utf8(string part) => Encoding.UTF8.GetByteCount(part);

    private static string ArgumentOf(LocatedDiagnostic found, int index) => found.Arguments?.ElementAtOrDefault(index)?.ToString() ?? "";
}
