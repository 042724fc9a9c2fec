using NoteSdk.Storage;

namespace NoteSdk.Links;

/// <summary>
/// Whether links lead to one of several notes, by Obsidian's rule: a link names a note's file, or the end of its path, without regard to case. Headings and blocks
/// after <c>#</c> are not looked for.
/// </summary>
internal sealed class LinkIndex
{
    private const int LongestExtension = 6;

    /// <summary>Of each note its path and all ends of it, without the extension.</summary>
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public LinkIndex(IEnumerable<string> paths)
    {
        foreach (string path in paths) Add(Normalize(path));
    }

    /// <summary>Whether a link leads to a note, or to a file that is none, such as a picture.</summary>
    public bool Has(string target) => _names.Contains(Normalize(target)) || IsOtherFile(target);

    private void Add(string path)
    {
        for (int start = 0; start >= 0; start = path.IndexOf('/', start) is var slash and >= 0 ? slash + 1 : -1) _names.Add(path[start..]);
    }

    private static string Normalize(string path)
    {
        string name = path.Replace('\\', '/');
        int start = 0;
        while (start < name.Length && name[start] == '/' || name.AsSpan(start).StartsWith("./") || name.AsSpan(start).StartsWith("../")) start = name.IndexOf('/', start) + 1;
        int end = VaultPath.WithoutExtension(name).Length;
        return name[start..Math.Max(start, end)];
    }

    /// <summary>Whether a name ends as those of pictures and documents do: a dot, a letter, then letters and digits. Names of notes may hold dots too: <c>Dr. Frey</c>, <c>v1.2</c>.</summary>
    private static bool IsOtherFile(string target)
    {
        string extension = Path.GetExtension(target);
        return extension.Length is > 1 and <= LongestExtension + 1
            && char.IsAsciiLetter(extension[1])
            && extension.AsSpan(1).IndexOfAnyExcept(System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")) < 0
            && !VaultPath.IsNote(extension);
    }
}
