using System.Text;
using NoteSdk.Editing;
using NoteSdk.Links;
using NoteSdk.Outlines;
using NoteSdk.Vaults;

namespace NoteSdk.Moving;

/// <summary>
/// Gives a note another path so that no link of the vault changes where it leads: links to the note follow it, its own links are written anew where they led from its old folder,
/// and links to other notes of its new name get a longer path. Every link is an edit of its target only.
/// </summary>
/// <param name="before">The vault as it is.</param>
/// <param name="reader">Reads what was edited.</param>
internal sealed class NoteMove(VaultIndex before, VaultReader reader)
{
    /// <summary>The notes that change, as they will be, the moved one first.</summary>
    /// <exception cref="NoteWriteException">A link or the title cannot be written.</exception>
    public List<VaultNote> Run(VaultNote note, string newPath)
    {
        VaultNote moved = reader.Scan(note.File with { Path = newPath }, TitleEdit.Follow(note, newPath));
        VaultIndex after = new(before);
        after.Remove(note.Path);
        after.Put(moved);
        LinkTargets targets = new(after);
        Mentions mentions = new(note, moved, before, after, targets);
        TitleHeading heading = new(note, moved);
        HashSet<VaultNote> linking = [.. before.Linking(VaultNote.NameOf(note.Path)), .. before.Linking(VaultNote.NameOf(newPath))];

        List<VaultNote> changed = [Edit(moved, note.Path, isLinking: true) ?? moved];
        foreach (VaultNote source in before.Notes)
        {
            if (source.Path != note.Path && Edit(source, source.Path, linking.Contains(source)) is { } edited) changed.Add(edited);
        }

        return changed;

        VaultNote? Edit(VaultNote source, string from, bool isLinking)
        {
            SpliceList splices = new();
            if (isLinking) AddLinks(splices, source, from, note.Path, newPath, after, targets, heading);
            mentions.AddTo(splices, source, from);
            if (splices.Count == 0) return null;
            VaultNote edited = reader.Scan(source.File, SpliceList.Apply(source.Bytes, splices.Ordered()));
            Verify(source, from, edited, note.Path, newPath, after, heading);
            return edited;
        }
    }

    private void AddLinks(SpliceList splices, VaultNote source, string from, string oldPath, string newPath, VaultIndex after, LinkTargets targets, TitleHeading heading)
    {
        foreach (OutlineLink link in source.Content.Outline.Links)
        {
            if (LinkResolver.FindFirst(before, link.Target, from) is not { } old) continue;
            string path = old == oldPath ? newPath : old;
            string? subpath = old == oldPath ? heading.Follow(link.Subpath) : null;
            bool isBracketed = link.TargetStart > 0 && source.Bytes[link.TargetStart - 1] == '<';
            bool leadsThere = link.Target.Length == 0 || LinkResolver.FindFirst(after, link.Target, source.Path) == path;
            string? target = leadsThere ? null : targets.Find(link, isBracketed, old, source.Path, path) ?? throw Refuse(source, link, path);
            if (!LinkWriter.Write(splices, source, link, target, subpath)) throw Refuse(source, link, path);
        }
    }

    /// <summary>Proves that every link leads to the file that it led to, and says the heading that it led to.</summary>
    private void Verify(VaultNote source, string from, VaultNote edited, string oldPath, string newPath, VaultIndex after, TitleHeading heading)
    {
        OutlineLink[] old = source.Content.Outline.Links;
        OutlineLink[] now = edited.Content.Outline.Links;
        for (int i = 0; i < old.Length; i++)
        {
            string? led = LinkResolver.FindFirst(before, old[i].Target, from);
            string? path = led == oldPath ? newPath : led;
            string? subpath = (led == oldPath ? heading.Follow(old[i].Subpath) : null) ?? old[i].Subpath;
            bool leadsThere = i < now.Length && now[i].Subpath == subpath && (path is null || LinkResolver.FindFirst(after, now[i].Target, edited.Path) == path);
            if (!leadsThere) throw Refuse(source, old[i], path ?? old[i].Target);
        }
    }

    /// <summary>The exception for a link that no text makes lead to a path.</summary>
    public static NoteWriteException Refuse(VaultNote source, in OutlineLink link, string path)
    {
        (int line, int column) = source.Positions().Position(link.Start);
        return new NoteWriteException(
            $"{source.Path}({line},{column}): the link to '{link.Target}' cannot be made to lead to '{path}', so nothing was moved. A link cannot hold '[', ']', '|', '#' or '^'; rename the folder that does.",
            member: null, source.Path, line, column);
    }
}
