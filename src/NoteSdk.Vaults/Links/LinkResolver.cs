using NoteSdk.Documents.Paths;
using NoteSdk.Vaults.Indexing;

namespace NoteSdk.Vaults.Links;

/// <summary>
/// Where a link leads, by Obsidian's rule (NoteSdk.Dql/README.md, section 5; checked against recorded answers of Dataview): an empty target is the note itself;
/// <c>./</c> and <c>../</c> are relative to the note's folder; otherwise the file with that path; otherwise the files whose path ends in it, files below the
/// note's folder first, then the shortest path. A note is found with and without <c>.md</c>; case does not matter, unless it is all that distinguishes two
/// files.
/// </summary>
internal static class LinkResolver
{
    /// <summary>The files that a link may mean, starting with the one that it leads to. Files that fit equally well are in the order of their paths.</summary>
    /// <param name="files">The vault's files.</param>
    /// <param name="target">The link's target, without heading or block.</param>
    /// <param name="from">The path of the note with the link; null for the vault's root.</param>
    public static List<string> Find(VaultIndex files, string target, string? from)
    {
        if (target.Length == 0) return from is not null && files.Contains(from) ? [from] : [];
        string folder = VaultPath.FolderPrefix(from ?? "");
        bool isRelative = target.StartsWith("./", StringComparison.Ordinal) || target.StartsWith("../", StringComparison.Ordinal);
        string? path = isRelative ? VaultPath.Follow(folder, target) : target.TrimStart('/');
        if (string.IsNullOrEmpty(path)) return [];
        string key = VaultPath.LinkKey(path);
        List<string> named = Named(files, VaultPath.NameOf(key));
        if (Exact(named, path, key) is { } exact) return [exact];
        if (isRelative) return [];
        named.RemoveAll(file => !EndsIn(file, key));
        named.Sort((first, second) => Compare(first, second, folder));
        return named;
    }

    /// <summary>The file that a link leads to; null if it leads nowhere.</summary>
    public static string? FindFirst(VaultIndex files, string target, string? from) => Find(files, target, from) is [var path, ..] ? path : null;

    /// <summary>Whether the two best of several files fit equally well, so that only the order of their paths decides.</summary>
    public static bool IsAmbiguous(IReadOnlyList<string> found, string? from) =>
        found.Count > 1 && Rank(found[0], VaultPath.FolderPrefix(from ?? "")) == Rank(found[1], VaultPath.FolderPrefix(from ?? ""));

    private static List<string> Named(VaultIndex files, string name)
    {
        List<string> named = [.. files.Files(name)];
        return named.Count > 0 ? named : [.. files.Files(name + VaultPath.Extension)];
    }

    private static string? Exact(List<string> named, string path, string key)
    {
        List<string> exact = named.FindAll(file => EqualsName(VaultPath.LinkKey(file), key));
        return exact.Count > 1
            ? exact.Find(file => file == path || file == path + VaultPath.Extension) ?? exact.Min(PathOrder.Comparer)
            : exact.FirstOrDefault();
    }

    private static bool EqualsName(ReadOnlySpan<char> file, ReadOnlySpan<char> name) =>
        file.Equals(name, StringComparison.OrdinalIgnoreCase)
        || (file.Length == name.Length + VaultPath.Extension.Length
            && file.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && file.EndsWith(VaultPath.Extension, StringComparison.OrdinalIgnoreCase));

    private static bool EndsIn(string file, string key)
    {
        ReadOnlySpan<char> path = VaultPath.LinkKey(file);
        for (int at = path.Length; at > 0; at--)
        {
            if (path[at - 1] == '/' && EqualsName(path[at..], key)) return true;
        }

        return EqualsName(path, key);
    }

    private static int Compare(string first, string second, string folder)
    {
        (bool IsFar, int Length) rank = Rank(first, folder);
        int order = rank.CompareTo(Rank(second, folder));
        return order != 0 ? order : PathOrder.Comparer.Compare(first, second);
    }

    private static (bool IsFar, int Length) Rank(string file, string folder) => (!file.StartsWith(folder, StringComparison.OrdinalIgnoreCase), file.Length);
}
