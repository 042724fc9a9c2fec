namespace NoteSdk.Saving;

/// <summary>Where a save goes when the path is a symbolic link.</summary>
internal static class LinkTarget
{
    /// <summary>The number of links that Linux follows in one path (path_resolution(7)).</summary>
    private const int MostLinks = 40;

    /// <summary>
    /// The file to replace: the path itself, or what a symbolic link leads to in the end, so that the link stays one. Only a target in the link's own folder
    /// or below is written to: a note that came with a synchronised or copied folder must not make a save write anywhere else.
    /// </summary>
    /// <exception cref="IOException">The link leads out of its folder, or in a circle.</exception>
    public static string Resolve(string path)
    {
        string full = Path.GetFullPath(path);
        if (new FileInfo(full).LinkTarget is null) return full;
        string folder = RealPath(Path.GetDirectoryName(full)!);
        string target = RealPath(full);
        string prefix = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
        if (target.StartsWith(prefix, StringComparison.Ordinal)) return target;
        throw new IOException($"the symbolic link leads to '{target}', which is not below the link's folder. Load the note by that path to save it there.");
    }

    /// <summary>A full path without links in any of its parts. A part that does not exist is taken as it is.</summary>
    /// <exception cref="IOException">The links lead in a circle.</exception>
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

            if (++links > MostLinks) throw new IOException($"the symbolic link '{next}' leads in a circle, or through more than {MostLinks} others.");
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
