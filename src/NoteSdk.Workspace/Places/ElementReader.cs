using System.Text;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Outlines;
using NoteSdk.Notes.Codec.Tasks;

namespace NoteSdk.Workspace.Places;

/// <summary>Finds the headings, links, tags, tasks, handles and block ids of a note.</summary>
/// <param name="vault">The vault.</param>
/// <param name="text">The note.</param>
/// <param name="at">The offset that they are to be around; null for all.</param>
internal sealed class ElementReader(Vault vault, LocatedNote text, int? at = null)
{
    private readonly NoteOutline _outline = text.Note.Content.Outline;

    /// <summary>All of them, in the order of the text, with their offsets in the note as it is read.</summary>
    public List<(int Start, int End, WorkspaceElement Element)> ReadAll()
    {
        List<(int Start, int End, WorkspaceElement Element)> found = [];
        foreach (OutlineHeading heading in _outline.Headings)
        {
            if (!IsMeant(heading.Start, heading.End)) continue;
            found.Add(Make(WorkspaceElementKind.Heading, TextAt(heading.Start, heading.End), heading.Start, heading.End, heading.Level));
        }

        foreach (OutlineLink link in _outline.Links)
        {
            if (IsMeant(link.Start, link.End)) found.Add(Make(link));
        }

        foreach (OutlineTag tag in _outline.Tags) found.Add(Make(WorkspaceElementKind.Tag, tag.Name, tag.Start, EndOf(tag)));
        foreach (OutlineBlockId id in _outline.BlockIds)
        {
            found.Add(Make(WorkspaceElementKind.BlockId, id.Id, id.Start, id.Start + 1 + Encoding.UTF8.GetByteCount(id.Id)));
        }

        if (Array.Exists(_outline.Tasks, task => IsMeant(task.Start, task.End)))
        {
            foreach ((OutlineTask task, VaultTask read) in _outline.Tasks.Zip(text.Note.Tasks))
            {
                if (IsMeant(task.Start, task.End)) AddTask(task, read, found);
            }
        }

        return [.. found.Where(one => IsMeant(one.Start, one.End)).OrderBy(static one => one.Start).ThenByDescending(static one => one.End)];
    }

    private bool IsMeant(int start, int end) => at is not { } offset || (start <= offset && offset <= end);

    private void AddTask(in OutlineTask task, VaultTask read, List<(int Start, int End, WorkspaceElement Element)> found)
    {
        found.Add(Make(WorkspaceElementKind.Task, read.Task.Text, task.Start, task.End));
        ReadOnlySpan<byte> content = text.Reader.Text[task.ContentStart..task.End];
        foreach (Range handle in TaskHandles.Find(content))
        {
            int start = task.ContentStart + handle.Start.Value;
            int end = task.ContentStart + handle.End.Value;
            if (!_outline.Links.Any(link => link.Start < end && start < link.End)) found.Add(Make(WorkspaceElementKind.Handle, TextAt(start, end), start, end));
        }
    }

    private (int, int, WorkspaceElement) Make(in OutlineLink link)
    {
        string target = link.Subpath is null ? link.Target : $"{link.Target}#{link.Subpath}";
        (int, int, WorkspaceElement Element) made = Make(WorkspaceElementKind.Link, target, link.Start, link.End);
        string? path = vault.Resolve(new Link(link.Target), text.Note.Path).Path;
        TextRange? targetRange = link.TargetEnd > link.TargetStart ? text.Place(link.TargetStart, link.TargetEnd) : null;
        return made with { Element = made.Element with { Path = path, TargetRange = targetRange } };
    }

    private (int Start, int End, WorkspaceElement Element) Make(WorkspaceElementKind kind, string name, int start, int end, int level = 0) =>
        (start, end, new WorkspaceElement(kind, name, text.Place(start, end)) { Level = level });

    /// <summary>The end of a tag; of one in the frontmatter that is written with escapes, the end of its value.</summary>
    private int EndOf(in OutlineTag tag)
    {
        byte[] name = Encoding.UTF8.GetBytes(tag.Name);
        int start = tag.Start < text.Reader.Text.Length && text.Reader.Text[tag.Start] == '#' ? tag.Start + 1 : tag.Start;
        if (text.Reader.Text[start..].StartsWith(name)) return start + name.Length;
        foreach (ref readonly YamlNode node in text.Reader.Frontmatter.Nodes)
        {
            if (node.Start == tag.Start && node.End > node.Start) return node.End;
        }

        return tag.Start;
    }

    private string TextAt(int start, int end) => Encoding.UTF8.GetString(text.Reader.Text[start..end]);
}
