using NoteSdk.Documents.Paths;

namespace NoteSdk.Files.Listing;

/// <summary>
/// Decides which files and folders are not part of a vault: the ones whose names begin with a dot, and the ones that match patterns as in a .gitignore.
/// </summary>
/// <param name="patterns">Lines of a .gitignore; a later one overrides earlier ones.</param>
internal sealed class VaultFilter(IEnumerable<string> patterns)
{
    private readonly IgnorePattern[] _patterns = [.. patterns.Select(IgnorePattern.Parse).OfType<IgnorePattern>()];

    /// <summary>Gets the filter that leaves out only names that begin with a dot.</summary>
    public static VaultFilter Dots { get; } = new([]);

    /// <summary>Whether a file or folder is left out if its folder is not.</summary>
    public bool Hides(string folder, string name, bool isFolder) =>
        name.StartsWith('.') || (_patterns.Length > 0 && MatchesPattern(VaultPath.Join(folder, name), isFolder));

    /// <summary>Whether a file or folder is left out, by itself or with a folder around it.</summary>
    public bool HidesAnyOf(string path, bool isFolder)
    {
        for (int slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (Hides(path[..slash], isFolder: true)) return true;
        }

        return Hides(path, isFolder);
    }

    private bool Hides(string path, bool isFolder) => path.AsSpan(path.LastIndexOf('/') + 1).StartsWith('.') || MatchesPattern(path, isFolder);

    private bool MatchesPattern(string path, bool isFolder)
    {
        for (int i = _patterns.Length - 1; i >= 0; i--)
        {
            if (_patterns[i].Matches(path, isFolder)) return !_patterns[i].IsException;
        }

        return false;
    }
}
