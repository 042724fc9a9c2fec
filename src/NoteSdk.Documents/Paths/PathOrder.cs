namespace NoteSdk.Documents.Paths;

/// <summary>The order of a vault's files: by the names along their paths, in UTF-16 units, what is in a folder where the folder's name comes.</summary>
internal sealed class PathOrder : IComparer<string?>
{
    public static readonly PathOrder Comparer = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return string.CompareOrdinal(x, y);
        int same = x.AsSpan().CommonPrefixLength(y);
        return Weight(x, same) - Weight(y, same);
    }

    /// <summary>A slash ends a name, so it comes before all that a longer name can go on with.</summary>
    private static int Weight(string path, int at) => at == path.Length ? 0 : path[at] == '/' ? 1 : path[at] + 2;
}
