using System.Buffers;

namespace NoteSdk.Storage;

/// <summary>Paths of files in a vault as Obsidian writes them: parts with <c>/</c> between them, from the vault's folder.</summary>
internal static class VaultPath
{
    // On Windows a backslash parts folders, and a colon names a drive or a stream of a file.
    private static readonly SearchValues<char> s_forbidden = SearchValues.Create(OperatingSystem.IsWindows() ? "\0\\:" : "\0");

    /// <summary>What makes a text no path in a vault, or null where it is one.</summary>
    public static string? FindFault(ReadOnlySpan<char> path)
    {
        if (path.IsEmpty) return "is empty";
        if (path[0] == '/') return "begins with '/', which leads out of the vault";
        int forbidden = path.IndexOfAny(s_forbidden);
        if (forbidden >= 0) return path[forbidden] == '\0' ? "has a NUL" : $"has a '{path[forbidden]}', which may lead out of the vault; its parts are separated by '/'";
        foreach (Range range in path.Split('/'))
        {
            ReadOnlySpan<char> part = path[range];
            if (part.IsEmpty) return "has an empty part";
            if (part is "." or "..") return $"has a part '{part}', which may lead out of the vault";
        }

        return null;
    }

    public static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";

    /// <summary>The folder of a path; empty for the vault's own.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";

    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>Whether a file of that name is a note.</summary>
    public static bool IsNote(ReadOnlySpan<char> path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
