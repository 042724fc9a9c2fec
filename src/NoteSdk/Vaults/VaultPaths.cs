using System.Text;

namespace NoteSdk.Vaults;

/// <summary>Parts of paths and of the targets of links, which name files by the same rules: <c>/</c> between the names, no difference between capital and small letters, nor between normalisation forms.</summary>
internal static class VaultPaths
{
    public const string Extension = ".md";

    /// <summary>A text as names are compared: in the composed form. Dictionaries of such keys take no notice of case.</summary>
    public static string Key(string text) => Ascii.IsValid(text) || !IsUnicode(text) || text.IsNormalized() ? text : text.Normalize(NormalizationForm.FormC);

    /// <summary>The name of a path's file, with its extension.</summary>
    public static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The name of a note: its file's without <c>.md</c>.</summary>
    public static string NoteName(string path) => WithoutExtension(FileName(path));

    /// <summary>The folder of a path, with a final slash; nothing at the root.</summary>
    public static string FolderPrefix(string path) => path[..(path.LastIndexOf('/') + 1)];

    public static bool IsNote(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    public static string WithoutExtension(string path) => IsNote(path) ? path[..^Extension.Length] : path;

    public static bool AreSame(string first, string second) => Key(first).Equals(Key(second), StringComparison.OrdinalIgnoreCase);

    /// <summary>A path from a folder, with <c>.</c> and <c>..</c> followed; null where it leaves the vault.</summary>
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

    /// <summary>Whether no half of a surrogate pair stands alone: such a text has no normalisation form.</summary>
    private static bool IsUnicode(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at])) continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return false;
            at++;
        }

        return true;
    }
}
