using System.IO.Enumeration;

namespace NoteSdk.Storage;

/// <summary>The folders of the machine, each read in one pass.</summary>
internal sealed class SystemFolders : IFolderReader
{
    private static readonly EnumerationOptions s_options = new() { AttributesToSkip = 0, IgnoreInaccessible = false, ReturnSpecialDirectories = false };

    public static SystemFolders Default { get; } = new();

    public void Open(string folder)
    {
        // It is opened by what enumerates it, before anything is asked of that.
        using IEnumerator<bool> opened = Enumerate(folder, static (ref _) => true).GetEnumerator();
    }

    public IEnumerable<FolderEntry> List(string folder)
    {
        using LinuxFolder? open = TryOpen(folder);
        return open is null ? Enumerate(folder, ToEntry) : List(folder, open);
    }

    /// <summary>Where names come without anything else, that is asked for several of them at a time.</summary>
    private static FolderEntry[] List(string folder, LinuxFolder open)
    {
        (string Name, bool IsFolder)[] names = [.. Enumerate(folder, static (ref entry) => (entry.FileName.ToString(), entry.IsDirectory))];

        // To put what is known of the files in order takes longer than their names do.
        Array.Sort(names, static (first, second) => string.CompareOrdinal(first.Name, second.Name));
        FolderEntry[] entries = new FolderEntry[names.Length];
        Parallel.For(0, names.Length, i => entries[i] = open.Find(names[i].Name, names[i].IsFolder));
        return entries;
    }

    /// <summary>A folder that cannot be opened is told of by what lists it.</summary>
    private static LinuxFolder? TryOpen(string folder)
    {
        try
        {
            return LinuxFolder.Open(folder);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static FileSystemEnumerable<T> Enumerate<T>(string folder, FileSystemEnumerable<T>.FindTransform transform) => new(folder, transform, s_options)
    {
        // Before anything is asked of the file: hidden folders may be large.
        ShouldIncludePredicate = static (ref entry) => !entry.FileName.StartsWith('.'),
    };

    private static FolderEntry ToEntry(ref FileSystemEntry entry) => new(
        entry.FileName.ToString(),
        entry.IsDirectory,
        (entry.Attributes & FileAttributes.ReparsePoint) != 0,
        entry.IsDirectory ? 0 : entry.Length,
        entry.LastWriteTimeUtc.UtcDateTime,
        entry.CreationTimeUtc.UtcDateTime);
}
