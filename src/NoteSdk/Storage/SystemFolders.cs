using System.IO.Enumeration;

namespace NoteSdk.Storage;

/// <summary>The folders of the machine, each read in one pass.</summary>
internal sealed class SystemFolders : IFolderReader
{
    private static readonly EnumerationOptions s_options = new() { AttributesToSkip = 0, IgnoreInaccessible = false, ReturnSpecialDirectories = false };

    public static SystemFolders Default { get; } = new();

    public List<FolderEntry> List(string folder)
    {
        FileSystemEnumerable<FolderEntry> entries = new(folder, ToEntry, s_options)
        {
            // Before anything is asked of the file: hidden folders may be large.
            ShouldIncludePredicate = static (ref entry) => !entry.FileName.StartsWith('.'),
        };
        return [.. entries];
    }

    private static FolderEntry ToEntry(ref FileSystemEntry entry) => new(
        entry.FileName.ToString(),
        entry.IsDirectory,
        (entry.Attributes & FileAttributes.ReparsePoint) != 0,
        entry.IsDirectory ? 0 : entry.Length,
        entry.LastWriteTimeUtc.UtcDateTime,
        entry.CreationTimeUtc.UtcDateTime);
}
