namespace NoteSdk.Documents.Paths;

/// <summary>The order of a vault's files: by the names along their paths, in UTF-16 units, with the contents of a folder at the place of its name.</summary>
internal sealed class PathOrder : IComparer<string?>
{
    public static readonly PathOrder Comparer = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return string.CompareOrdinal(x, y);
        int same = x.AsSpan().CommonPrefixLength(y);
        return Weight(x, same) - Weight(y, same);
    }

    /// <summary>A slash ends a name, so it sorts before any character that a longer name has there.</summary>
    private static int Weight(string path, int at) => at == path.Length ? 0 : path[at] == '/' ? 1 : path[at] + 2;
}
