using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Paths;
using NoteSdk.Vaults.Links;
using NoteSdk.Workspace.Places;

namespace NoteSdk.Workspace.Answers;

/// <summary>Finds everything in a vault that names a note, a heading, a handle or a tag.</summary>
internal sealed class References(NoteWorkspace workspace)
{
    private readonly Vault _vault = workspace.Vault;

    /// <summary>The links that lead to a file, and the handles that name it, in the order of paths.</summary>
    public IEnumerable<WorkspaceLocation> ToFile(string path)
    {
        foreach (VaultNote source in Sources(path))
        {
            foreach (WorkspaceElement link in Elements(source, WorkspaceElementKind.Link).Where(one => one.Path == path))
            {
                yield return new WorkspaceLocation(source.Path, link.Range);
            }
        }

        if (!_vault.TryGet(path, out VaultNote? note) || note.Handle is not { } handle) yield break;
        foreach (WorkspaceLocation place in ToHandle(handle)) yield return place;
    }

    /// <summary>The links to a heading, with their notes and the parts of their subpaths that name it.</summary>
    public IEnumerable<(VaultNote Source, OutlineLink Link, int Part)> ToHeading(VaultNote note, int heading)
    {
        foreach (VaultNote source in Sources(note.Path).Append(note).DistinctBy(static one => one.Path))
        {
            foreach (OutlineLink link in source.Content.Outline.Links)
            {
                if (link.Subpath is not { Length: > 0 } subpath || _vault.Resolve(new Link(link.Target), source.Path).Path != note.Path) continue;
                int part = Subpaths.FindHeadings(note, subpath) is { } found ? Array.IndexOf(found, heading) : -1;
                if (part >= 0) yield return (source, link, part);
            }
        }
    }

    /// <summary>The handles in tasks of all notes that are this one.</summary>
    public IEnumerable<WorkspaceLocation> ToHandle(string handle) =>
        _vault.Notes().Where(static note => note.MayHaveTasks).SelectMany(note => Elements(note, WorkspaceElementKind.Handle)
            .Where(one => VaultPath.AreSame(one.Text, handle)).Select(one => new WorkspaceLocation(note.Path, one.Range)));

    /// <summary>The tags of all notes that are this one, or nested in it.</summary>
    public IEnumerable<(VaultNote Note, WorkspaceElement Tag)> ToTag(string tag) =>
        _vault.NotesTagged(tag).SelectMany(note => Elements(note, WorkspaceElementKind.Tag).Where(one => NestedTag.IsWithin(one.Text, tag))
            .Select(one => (note, one)));

    private IEnumerable<VaultNote> Sources(string path)
    {
        string name = VaultNote.NameOf(path);
        return _vault.State.Index.Linking(name).OrderBy(static note => note.Path, PathOrder.Comparer);
    }

    private List<WorkspaceElement> Elements(VaultNote note, WorkspaceElementKind kind)
    {
        using LocatedNote text = new(note);
        return [.. new ElementReader(_vault, text).ReadAll().Select(static one => one.Element).Where(one => one.Kind == kind)];
    }
}
