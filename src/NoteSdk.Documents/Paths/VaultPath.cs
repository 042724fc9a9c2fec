using System.Buffers;
using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Paths;

/// <summary>Paths of files in a vault as Obsidian writes them: relative to the vault's folder, with <c>/</c> between the parts.</summary>
internal static class VaultPath
{
    /// <summary>The extension of notes.</summary>
    public const string Extension = ".md";

    // On Windows a backslash separates folders, and a colon marks a drive or a stream of a file.
    private static readonly SearchValues<char> s_forbidden = SearchValues.Create(OperatingSystem.IsWindows() ? "\0\\:" : "\0");

    private const string NoBreakSpaces = "\u00A0\u202F";

    /// <summary>Why a text is not a path in a vault, or null if it is one.</summary>
    public static string? FindFault(ReadOnlySpan<char> path)
    {
        if (path.IsEmpty) return "is empty";
        if (path[0] == '/') return "begins with '/', which leads out of the vault";
        int forbidden = path.IndexOfAny(s_forbidden);
        if (forbidden >= 0)
        {
            return path[forbidden] == '\0' ? "has a NUL" : $"has a '{path[forbidden]}', which may lead out of the vault; its parts are separated by '/'";
        }
        foreach (Range range in path.Split('/'))
        {
            ReadOnlySpan<char> part = path[range];
            if (part.IsEmpty) return "has an empty part";
            if (part is "." or "..") return $"has a part '{part}', which may lead out of the vault";
        }

        return null;
    }

    public static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";

    /// <summary>The folder of a path; empty for the vault's folder.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";

    /// <summary>The folders that paths are in, including the folders around them.</summary>
    public static HashSet<string> FoldersOf(IEnumerable<string> paths)
    {
        HashSet<string> folders = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            for (string folder = FolderOf(path); folder.Length > 0 && folders.Add(folder);) folder = FolderOf(folder);
        }

        return folders;
    }

    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>Whether a file with that name is a note.</summary>
    public static bool IsNote(ReadOnlySpan<char> path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The form of a text in which names are compared: the composed one. Dictionaries with such keys ignore case.</summary>
    public static string Key(string text) => ComposedForm.Of(text);

    /// <summary>The key of what a link names or can name: Obsidian treats no-break spaces as blanks there.</summary>
    public static string LinkKey(string text) => Key(text.AsSpan().ContainsAny(NoBreakSpaces) ? text.Replace('\u00A0', ' ').Replace('\u202F', ' ') : text);

    /// <summary>The name of a note: the name of its file without <c>.md</c>.</summary>
    public static string NoteName(string path) => WithoutExtension(NameOf(path));

    /// <summary>The folder of a path, with a final slash; empty at the root.</summary>
    public static string FolderPrefix(string path) => path[..(path.LastIndexOf('/') + 1)];

    public static string WithoutExtension(string path) => IsNote(path) ? path[..^Extension.Length] : path;

    public static bool AreSame(string first, string second) => Key(first).Equals(Key(second), StringComparison.OrdinalIgnoreCase);

    /// <summary>Resolves a path relative to a folder, including <c>.</c> and <c>..</c>; null if it leaves the vault.</summary>
    /// <param name="folder">The folder, with a final slash.</param>
    /// <param name="relative">The path from there.</param>
    public static string? Follow(string folder, string relative)
    {
        List<string> names = [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (string name in relative.Split('/'))
        {
            if (name is "" or ".") continue;
            if (name != "..") names.Add(name);
            else if (names.Count > 0) names.RemoveAt(names.Count - 1);
            else return null;
        }

        return string.Join('/', names);
    }
}
