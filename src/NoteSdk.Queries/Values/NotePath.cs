namespace NoteSdk.Queries.Values;

/// <summary>Parts of a note's path in the vault. Paths have <c>/</c>.</summary>
internal static class NotePath
{
    /// <summary>The file's name without <c>.md</c>.</summary>
    public static string Title(string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        return name.EndsWith(".md", StringComparison.Ordinal) ? name[..^3] : name;
    }

    /// <summary>The folder, empty at the root.</summary>
    public static string Folder(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";

    /// <summary>The text after the last dot.</summary>
    public static string Extension(string path) => path.LastIndexOf('.') is >= 0 and var dot ? path[(dot + 1)..] : "";
}
