namespace NoteSdk.Notes.Records;

/// <summary>A rule of one of several note types.</summary>
/// <param name="Type">The number of the type.</param>
/// <param name="Rule">The rule.</param>
internal sealed record TypeRule(int Type, NoteTypeRule Rule)
{
    /// <summary>How much the rule says of a note that it fits, or null if it does not fit: the number of keys, then how deep the folder is.</summary>
    /// <param name="path">The note's path.</param>
    /// <param name="has">Whether the note has a key.</param>
    public (int Keys, int Depth)? Fits(ReadOnlySpan<char> path, Func<NoteTypeKey, bool> has)
    {
        int depth = DepthOf(path);
        if (depth < 0) return null;
        foreach (NoteTypeKey key in Rule.Keys)
        {
            if (!has(key)) return null;
        }

        return (Rule.Keys.Count, depth);
    }

    /// <summary>The number of names of the deepest folder that the note is in; 0 where the folder does not matter, and -1 where it is in none.</summary>
    private int DepthOf(ReadOnlySpan<char> path)
    {
        if (Rule.Folders.Count == 0) return 0;
        int deepest = -1;
        foreach (string folder in Rule.Folders)
        {
            if (path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal))
            {
                deepest = Math.Max(deepest, folder.AsSpan().Count('/') + 1);
            }
        }

        return deepest;
    }
}
