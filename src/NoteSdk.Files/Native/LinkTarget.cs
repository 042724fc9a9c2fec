using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Native;

/// <summary>Where a save goes when the path is a symbolic link.</summary>
internal static class LinkTarget
{
    /// <summary>The number of links that Linux follows in one path (path_resolution(7)).</summary>
    private const int MostLinks = 40;

    /// <summary>
    /// The file to replace, in its open folder: the path itself, or what a symbolic link finally leads to, so that the link stays a link. Only a target
    /// in the link's folder or below is written: a note in a synchronised or copied folder must not make a save write anywhere else.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    /// <exception cref="IOException">The link leads out of its folder, or in a loop.</exception>
    public static FilePlace Locate(string path)
    {
        string full = Path.GetFullPath(path);
        FolderHandle folder = FolderHandle.Open(Path.GetDirectoryName(full) ?? full);
        FilePlace place = folder.At(Path.GetFileName(full));
        if (place.Facts is not { Kind: FileKind.Link }) return place;
        using (folder) return Follow(full, folder);
    }

    private static FilePlace Follow(string full, FolderHandle folder)
    {
        string real = RealPath(folder.Path);
        string target = RealPath(full);
        string prefix = Path.EndsInDirectorySeparator(real) ? real : real + Path.DirectorySeparatorChar;
        if (!target.StartsWith(prefix, StringComparison.Ordinal))
        {
            throw new IOException($"the symbolic link leads to '{target}', which is not below the link's folder. Load the note by that path to save it there.");
        }

        string below = Path.GetDirectoryName(target[prefix.Length..])!;
        FolderHandle found = (below.Length == 0 ? FolderHandle.Open(folder.Path) : folder.TryOpen(below.Replace(Path.DirectorySeparatorChar, '/')))
            ?? throw Changed(full);
        FilePlace place = found.At(Path.GetFileName(target));
        if (place.Facts is not { Kind: FileKind.Link }) return place;
        found.Dispose();
        throw Changed(full);
    }

    private static IOException Changed(string path) => new($"'{path}' leads through symbolic links that are being replaced right now");

    /// <summary>A full path without links in any of its parts. A part that does not exist stays as it is.</summary>
    /// <exception cref="IOException">The links lead in a loop.</exception>
    public static string RealPath(string path)
    {
        Stack<string> parts = new();
        string real = Path.GetPathRoot(path)!;
        Push(parts, path[real.Length..]);
        int links = 0;
        while (parts.TryPop(out string? part))
        {
            if (part is "" or ".") continue;
            string next = part == ".." ? Path.GetDirectoryName(real) ?? real : Path.Join(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks) throw new IOException($"the symbolic link '{next}' leads in a loop, or through more than {MostLinks} others.");
            if (Path.IsPathRooted(target)) real = Path.GetPathRoot(target)!;
            Push(parts, Path.IsPathRooted(target) ? target[real.Length..] : target);
        }

        return real;
    }

    private static void Push(Stack<string> parts, string path)
    {
        foreach (string part in path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Reverse()) parts.Push(part);
    }
}
