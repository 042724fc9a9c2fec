using System.Text;
using NoteSdk.Documents.Outlines;

namespace NoteSdk.Vaults.Caching;

/// <summary>
/// The format of cache entries: the fingerprint of the note's text, its type, its handle and its outline. A change needs another number in
/// <see cref="CacheKey"/>.
/// </summary>
internal static class EntryFormat
{
    private const int IsEmbed = 1;
    private const int IsInFrontmatter = 2;
    private const int KindShift = 2;

    /// <summary>The entries of notes by their paths, except for notes with a text that cannot be written. Each is written when it is enumerated.</summary>
    public static IEnumerable<KeyValuePair<string, CacheEntry>> WriteAll(IEnumerable<VaultNote> notes)
    {
        EntryWriter writer = new();
        foreach (VaultNote note in notes)
        {
            if (Write(writer, note) is { } text) yield return new(note.Path, new CacheEntry(note.Length, note.LastWriteTimeUtc, note.CreationTimeUtc, text));
        }
    }

    /// <summary>The bytes of an entry; null if one of its texts cannot be written.</summary>
    private static byte[]? Write(EntryWriter to, VaultNote note)
    {
        to.Clear();
        NoteOutline outline = note.Outline;
        to.Write(note.Fingerprint);
        to.Write(note.Type?.Name);
        to.Write(note.Handle);
        to.Write(outline.TypeName);
        to.Write(outline.Title);
        to.Write(outline.Heading);
        to.Write(outline.Aliases.Length);
        foreach (string alias in outline.Aliases) to.Write(alias);
        to.Write(outline.Tags.Length);
        foreach (OutlineTag tag in outline.Tags)
        {
            to.Write(tag.Name);
            to.Write(tag.Start);
            to.Write(tag.IsInFrontmatter ? 1 : 0);
        }

        to.Write(outline.Links.Length);
        foreach (OutlineLink link in outline.Links) Write(to, link);
        to.Write(outline.Tasks.Length);
        foreach (OutlineTask task in outline.Tasks) Write(to, task);
        to.Write(outline.Headings.Length);
        foreach (OutlineHeading heading in outline.Headings)
        {
            to.Write((int)heading.Level);
            to.Write(heading.Line);
            to.Write(heading.Start);
            to.Write(heading.End);
        }

        to.Write(outline.BlockIds.Length);
        foreach (OutlineBlockId id in outline.BlockIds)
        {
            to.Write(id.Id);
            to.Write(id.Start);
        }

        return to.HasFailed ? null : to.ToArray();
    }

    /// <summary>Reads an entry.</summary>
    /// <exception cref="InvalidDataException">It is not.</exception>
    public static CachedText Read(ReadOnlySpan<byte> bytes, NamePool names)
    {
        CacheEntryReader from = new(bytes, names);
        return new CachedText(from.ReadFingerprint(), from.ReadName(), from.ReadText(), new NoteOutline
        {
            TypeName = from.ReadName(),
            Title = from.ReadText(),
            Heading = from.ReadText(),
            Aliases = ReadAll(ref from, static (ref from) => from.ReadText() ?? ""),
            Tags = ReadAll(ref from, static (ref from) => new OutlineTag(from.ReadName() ?? "", from.ReadInt(), from.ReadInt() != 0)),
            Links = ReadAll(ref from, ReadLink),
            Tasks = ReadAll(ref from, ReadTask),
            Headings = ReadAll(ref from, static (ref from) => new OutlineHeading((byte)from.ReadInt(), from.ReadInt(), from.ReadInt(), from.ReadInt())),
            BlockIds = ReadAll(ref from, static (ref from) => new OutlineBlockId(from.ReadText() ?? "", from.ReadInt())),
        });
    }

    private static void Write(EntryWriter to, in OutlineLink link)
    {
        to.Write(link.Target);
        to.Write(link.Subpath);
        to.Write(link.Start);
        to.Write(link.End);
        to.Write(link.TargetStart);
        to.Write(link.TargetEnd);
        to.Write(((int)link.Kind << KindShift) | (link.IsEmbed ? IsEmbed : 0) | (link.IsInFrontmatter ? IsInFrontmatter : 0));
    }

    private static OutlineLink ReadLink(ref CacheEntryReader from)
    {
        OutlineLink link = new(from.ReadName()
            ?? "", from.ReadName(), from.ReadInt(), from.ReadInt(), from.ReadInt(), from.ReadInt(), default, IsEmbed: false, IsInFrontmatter: false);
        int flags = from.ReadInt();
        return link with { Kind = (OutlineLinkKind)(flags >> KindShift), IsEmbed = (flags & IsEmbed) != 0, IsInFrontmatter = (flags & IsInFrontmatter) != 0 };
    }

    private static void Write(EntryWriter to, in OutlineTask task)
    {
        to.Write(task.Status.Value);
        to.Write(task.Line);
        to.Write(task.Start);
        to.Write(task.End);
        to.Write(task.ContentStart);
        to.Write(task.Parent + 1);
    }

    private static OutlineTask ReadTask(ref CacheEntryReader from)
    {
        int status = from.ReadInt();
        Rune rune = Rune.IsValid(status) ? new Rune(status) : Rune.ReplacementChar;
        return new OutlineTask(rune, from.ReadInt(), from.ReadInt(), from.ReadInt(), from.ReadInt(), from.ReadInt() - 1);
    }

    private static T[] ReadAll<T>(ref CacheEntryReader from, ReadOne<T> read)
    {
        int count = from.ReadCount();
        if (count == 0) return [];
        T[] all = new T[count];
        for (int i = 0; i < count; i++) all[i] = read(ref from);
        return all;
    }

    private delegate T ReadOne<T>(ref CacheEntryReader from);
}
