using System.IO.Enumeration;

namespace NoteSdk.Storage;

/// <summary>The folders of the machine, each read in one pass.</summary>
internal sealed class SystemFolders : IFolderReader
{
    private static readonly EnumerationOptions s_options = new() { AttributesToSkip = 0, IgnoreInaccessible = false, ReturnSpecialDirectories = false };

    public static SystemFolders Default { get; } = new();

    public IEnumerable<FolderEntry> List(string folder) => new FileSystemEnumerable<FolderEntry>(folder, ToEntry, s_options)
    {
        // Before the system is asked for the file's length and times.
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
