using System.Collections.Concurrent;
using NoteSdk.Storage;

namespace NoteSdk.Vaults;

/// <summary>Where links were found to lead between the files of one moment: many notes of a folder have the same links. Safe for several threads.</summary>
/// <param name="notes">The paths of all notes.</param>
/// <param name="attachments">The paths of the other files.</param>
internal sealed class LinkTable(string[] notes, string[] attachments)
{
    private readonly ConcurrentDictionary<(string Link, string Folder), string?> _found = new();

    /// <summary>Whether these are the files, so that all links still lead where they led.</summary>
    public bool IsOf(string[] otherNotes, string[] otherAttachments) => notes.AsSpan().SequenceEqual(otherNotes) && attachments.AsSpan().SequenceEqual(otherAttachments);

    /// <summary>The path of the file that a link in a note leads to, or null.</summary>
    /// <param name="files">An index of just these files.</param>
    /// <param name="link">The link's path, without heading and block id.</param>
    /// <param name="origin">The path of the note with the link.</param>
    public string? Resolve(VaultIndex files, string link, string origin)
    {
        if (link.Length == 0) return LinkResolver.FindFirst(files, link, origin);
        (string, string) key = (link, VaultPath.FolderPrefix(origin));
        return _found.TryGetValue(key, out string? known) ? known : _found.GetOrAdd(key, LinkResolver.FindFirst(files, link, origin));
    }
}
