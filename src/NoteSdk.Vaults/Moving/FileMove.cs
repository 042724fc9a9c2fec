using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Paths;
using NoteSdk.Documents.Splices;
using NoteSdk.Vaults.Indexing;
using NoteSdk.Vaults.Links;

namespace NoteSdk.Vaults.Moving;

/// <summary>
/// Moves a note or another file of a vault so that all links of the vault still lead to the same files: links to the file follow it, its own links are
/// rewritten if they were relative to its old folder, and links to other files with its new name get a longer path. Each edit changes only the parts of a link
/// that must change.
/// </summary>
/// <param name="before">The vault as it is.</param>
/// <param name="reader">Reads what was edited.</param>
/// <param name="settings">How the vault's users want links to be written; null where it does not say.</param>
/// <param name="file">The file that moves.</param>
/// <param name="canvasOf">What a canvas holds; null where it is gone, or too large to be one.</param>
internal sealed class FileMove(VaultIndex before, VaultReader reader, LinkSettings? settings, IVaultContent file, Func<string, byte[]?> canvasOf)
{
    /// <summary>The files that change, as they will be, starting with the moved one.</summary>
    /// <exception cref="NoteWriteException">A link or the title cannot be written.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public List<IVaultContent> Run(string path, string newPath)
    {
        VaultIndex after = before.Without(path);
        return before.TryGet(path, out VaultNote? note) ? Run(note, newPath, after) : RunAttachment(path, newPath, after);
    }

    private List<IVaultContent> Run(VaultNote note, string newPath, VaultIndex after)
    {
        VaultNote moved = reader.Scan(note.File with { Path = newPath }, TitleEdit.Follow(note, newPath));
        after = after.With(moved);
        LinkMove links = new(before, after, settings, note.Path, newPath, new TitleHeading(note, moved));
        Mentions mentions = new(note, moved, before, after, links);
        return [Edit(moved, note.Path, links, mentions, isLinking: true) ?? moved, .. EditOthers(links, mentions)];
    }

    private List<IVaultContent> RunAttachment(string path, string newPath, VaultIndex after)
    {
        after = after.WithAttachment(newPath);
        IVaultContent moved = file is UnreadFile unread ? unread with { Path = newPath } : new VaultAttachment(newPath, file.Bytes);
        LinkMove links = new(before, after, settings, path, newPath, heading: null);
        return [(moved is VaultAttachment canvas && CanvasMove.IsCanvas(path) ? CanvasMove.Edit(canvas, path, links) : null) ?? moved,
            .. EditOthers(links, new Mentions(null, null, before, after, links))];
    }

    private IEnumerable<IVaultContent> EditOthers(LinkMove links, Mentions mentions)
    {
        HashSet<VaultNote> linking = [.. before.Linking(VaultNote.NameOf(links.OldPath)), .. before.Linking(VaultNote.NameOf(links.NewPath))];
        foreach (VaultNote note in before.Notes)
        {
            if (note.Path != links.OldPath && Edit(note, note.Path, links, mentions, linking.Contains(note)) is { } edited) yield return edited;
        }

        foreach (string canvas in before.Attachments.Where(CanvasMove.IsCanvas).Where(path => path != links.OldPath).Order(PathOrder.Comparer))
        {
            if (canvasOf(canvas) is { } bytes && CanvasMove.Edit(new VaultAttachment(canvas, bytes), canvas, links) is { } edited) yield return edited;
        }
    }

    private VaultNote? Edit(VaultNote source, string from, LinkMove links, Mentions mentions, bool isLinking)
    {
        SpliceList splices = new();
        if (isLinking) AddLinks(splices, source, from, links);
        mentions.AddTo(splices, source, from);
        if (splices.Count == 0) return null;
        VaultNote edited = reader.Scan(source.File, MoveEdits.Apply(splices, source.Bytes, source.Path));
        Verify(source, from, edited, links);
        return edited;
    }

    private static void AddLinks(SpliceList splices, VaultNote source, string from, LinkMove links)
    {
        foreach (OutlineLink link in source.Content.Outline.Links)
        {
            (byte[] text, OutlineLink parts) = EscapedLink.Is(link) ? EscapedLink.Read(source, link) : (source.Bytes, link);
            if (!links.TryFind(text, parts, from, source.Path, out LinkChange change) || !LinkWriter.Write(splices, source, link, change))
            {
                throw Refuse(source, link, links.PathOf(link, from));
            }
        }
    }

    /// <summary>Verifies that every link leads to the same file and the same heading as before.</summary>
    private static void Verify(VaultNote source, string from, VaultNote edited, LinkMove links)
    {
        OutlineLink[] old = source.Content.Outline.Links;
        OutlineLink[] now = edited.Content.Outline.Links;
        for (int i = 0; i < old.Length; i++)
        {
            if (i >= now.Length || !links.IsKept(old[i], from, now[i], edited.Path)) throw Refuse(source, old[i], links.PathOf(old[i], from));
        }
    }

    /// <summary>The exception for a link that cannot be written so that it leads to its file.</summary>
    public static NoteWriteException Refuse(VaultNote source, in OutlineLink link, string path)
    {
        (int line, int column) = source.Positions().Position(link.Start);
        return new NoteWriteException(
            $"{source.Path}({line},{column}): the link to '{link.Target}' cannot be made to lead to '{path}', so nothing was moved. A link cannot hold "
                + "'[', ']', '|', '#' or '^'; rename the folder that does.",
            member: null, source.Path, line, column);
    }
}
