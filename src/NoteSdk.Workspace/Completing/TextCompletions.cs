using NoteSdk.Documents.Blocks;
using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Tasks;
using NoteSdk.Workspace.Answers;

namespace NoteSdk.Workspace.Completing;

/// <summary>Completes what stands in the text of notes: tags, handles in tasks, and missing sections.</summary>
internal sealed class TextCompletions(NotePoint point, CompletionLine line)
{
    private const int Most = 200;

    /// <summary>A section may change what those around it are read as, so that each is tried.</summary>
    private const int MostTried = 12;

    /// <summary>The completions of a tag or a handle; null if none is being typed.</summary>
    public IEnumerable<WorkspaceCompletion>? FindWords()
    {
        int at = line.Before.LastIndexOfAny(['#', '@']);
        if (at < 0 || (at > 0 && !IsBoundary(line.Before[at - 1])) || line.Before[at..].Any(char.IsWhiteSpace)) return null;
        string typed = line.Before[(at + 1)..];
        int rest = 0;
        while (rest < line.After.Length && IsOfWord(line.After[rest])) rest++;
        Vault vault = point.Workspace.Vault;
        if (line.Before[at] == '@')
        {
            if (point.Element?.Kind is not (WorkspaceElementKind.Task or WorkspaceElementKind.Handle)) return null;
            return vault.Notes().Select(static note => (note.Path, Handle: note.Handle ?? ""))
                .Where(one => one.Handle.Contains(typed, StringComparison.OrdinalIgnoreCase) && IsRead(one.Handle)).Take(Most)
                .Select(one => new WorkspaceCompletion(one.Handle, WorkspaceCompletionKind.Handle, line.Edit(at - line.Before.Length, rest, one.Handle))
                {
                    Detail = one.Path,
                });
        }

        // A hash alone at the start of a line may become a heading.
        if (typed.Length == 0 || typed.Contains('#', StringComparison.Ordinal)) return null;
        return vault.Tags().Where(tag => tag != typed + line.After[..rest] && tag.Contains(typed, StringComparison.OrdinalIgnoreCase)).Take(Most)
            .Select(tag => new WorkspaceCompletion(tag, WorkspaceCompletionKind.Tag, line.Edit(at - line.Before.Length, rest, "#" + tag)));
    }

    /// <summary>The sections that the note lacks, on an empty line at the end of another one.</summary>
    public IEnumerable<WorkspaceCompletion> FindSections()
    {
        NoteReader reader = point.Text.Reader;
        if (line.Before.Length > 0 || line.After.Trim().Length > 0 || point.Note.Type is null || LevelBehind(reader) is not { } next) return [];
        return reader.Layout.TopSections.Where(section => !reader.Section(section).IsPresent && (next == 0 || next == section.Level)).Select(section =>
        {
            string text = section.RenderEmpty(reader, section.Level).TrimEnd('\n');
            TextEdit edit = line.Edit(0, line.After.Length, text);
            return new WorkspaceCompletion(section.Heading, WorkspaceCompletionKind.Section, edit) { Detail = section.Description };
        }).Take(MostTried).Where(one => point.Workspace.AddsNothing(point.Note.Path, one.Edit));
    }

    /// <summary>The level of the heading behind the line, 0 at the end of the text; null if something else stands between them.</summary>
    private int? LevelBehind(NoteReader reader)
    {
        // Below a footer, a section would make it a part of the one above.
        if (point.Offset > reader.BodyEnd) return null;
        foreach (ref readonly Block block in reader.Blocks)
        {
            if (block.Start >= point.Offset) return block.Kind == BlockKind.Heading && block.Depth == 0 ? block.Marker : null;
            if (block.End > point.Offset && block.Depth == 0) return null;
        }

        return 0;
    }

    /// <summary>Whether a handle is one to tasks, where its end is found by its characters.</summary>
    private static bool IsRead(string handle)
    {
        byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(handle);
        return TaskHandles.Find(utf8) is [var only] && only.Start.Value == 0 && only.End.Value == utf8.Length;
    }

    private static bool IsBoundary(char before) => char.IsWhiteSpace(before) || before is '(' or ',';

    private static bool IsOfWord(char letter) =>
        TaskHandles.IsOfWord(new System.Text.Rune(char.IsSurrogate(letter) ? ' ' : letter)) || letter is '_' or '-' or '/';
}
