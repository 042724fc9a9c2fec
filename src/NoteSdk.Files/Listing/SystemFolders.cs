using System.Globalization;
using System.IO.Enumeration;
using NoteSdk.Files.Native;

namespace NoteSdk.Files.Listing;

/// <summary>Lists the folders of the machine, each in one pass.</summary>
internal sealed class SystemFolders : IFolderReader
{
    private const string OpenFiles = "/proc/self/fd";

    private static readonly bool s_hasPaths = OperatingSystem.IsLinux() && Directory.Exists(OpenFiles);
    private static readonly EnumerationOptions s_options = new() { AttributesToSkip = 0, IgnoreInaccessible = false, ReturnSpecialDirectories = false };

    public static SystemFolders Default { get; } = new();

    public void Open(string folder)
    {
        // The enumerator opens the folder before the first entry is read.
        using IEnumerator<bool> opened = Enumerate(folder, static (ref _) => true).GetEnumerator();
    }

    public IEnumerable<FolderEntry> List(string folder)
    {
        using FolderHandle? open = SystemWays.Current.HasHandles ? TryOpen(folder) : null;
        if (open is null) return Enumerate(folder, ToEntry);

        // By the open folder, where it has a path: whoever exchanges it for a link meanwhile does not change what is listed.
        return List(s_hasPaths ? string.Create(CultureInfo.InvariantCulture, $"{OpenFiles}/{open.Number}") : folder, open);
    }

    /// <summary>If a listing gives names only, the rest is queried for several of them at a time.</summary>
    private static FolderEntry[] List(string folder, FolderHandle open)
    {
        (string Name, bool IsFolder)[] names = [.. Enumerate(folder, static (ref entry) => (entry.FileName.ToString(), entry.IsDirectory))];

        // Sorting entries takes longer than sorting names.
        Array.Sort(names, static (first, second) => string.CompareOrdinal(first.Name, second.Name));
        FolderEntry[] entries = new FolderEntry[names.Length];
        Parallel.For(0, names.Length, i => entries[i] = ToEntry(names[i].Name, names[i].IsFolder, open.TryGetFacts(names[i].Name)));
        return entries;
    }

    /// <summary>Opens a folder by its full path, in which there are no links; one that cannot be opened is reported by what lists it.</summary>
    /// <exception cref="DirectoryNotFoundException">By now, one of its folders is a link.</exception>
    private static FolderHandle? TryOpen(string folder)
    {
        try
        {
            string root = Path.GetPathRoot(folder)!;
            using FolderHandle top = FolderHandle.Open(root);
            if (folder.Length == root.Length) return FolderHandle.Open(root);
            return top.TryOpen(Path.TrimEndingDirectorySeparator(folder[root.Length..]))
                ?? throw new DirectoryNotFoundException($"The folder '{folder}' has become a symbolic link, which is not followed.");
        }
        catch (DirectoryNotFoundException)
        {
            throw;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static FolderEntry ToEntry(string name, bool isFolder, FileFacts? facts) =>
        facts is { } known
            ? new(name, isFolder, known.Kind, known.Kind == FileKind.File ? known.Length : 0, known.WrittenUtc, known.MadeUtc)
            : new(name, isFolder, FileKind.Gone, 0, default, default);

    private static FileSystemEnumerable<T> Enumerate<T>(string folder, FileSystemEnumerable<T>.FindTransform transform) => new(folder, transform, s_options)
    {
        // Before anything is queried about the file: hidden folders may be large.
        ShouldIncludePredicate = static (ref entry) => !entry.FileName.StartsWith('.'),
    };

    private static FolderEntry ToEntry(ref FileSystemEntry entry) => new(
        entry.FileName.ToString(),
        entry.IsDirectory,
        KindOf(ref entry),
        entry.IsDirectory ? 0 : entry.Length,
        ToTime(ref entry, isCreation: false),
        ToTime(ref entry, isCreation: true));

    private static FileKind KindOf(ref FileSystemEntry entry)
    {
        if ((entry.Attributes & FileAttributes.ReparsePoint) != 0) return FileKind.Link;
        if (entry.IsDirectory) return FileKind.Folder;
        return (entry.Attributes & FileAttributes.Device) != 0 ? FileKind.Other : FileKind.File;
    }

    private static DateTime ToTime(ref FileSystemEntry entry, bool isCreation)
    {
        try
        {
            return (isCreation ? entry.CreationTimeUtc : entry.LastWriteTimeUtc).UtcDateTime;
        }
        catch (ArgumentOutOfRangeException)
        {
            return FileFacts.Latest;
        }
    }
}
