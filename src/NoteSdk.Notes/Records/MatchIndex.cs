namespace NoteSdk.Notes.Records;

/// <summary>Note types by folders or by tags. Both have parts between <c>/</c>, and include what is below them.</summary>
internal sealed class MatchIndex(StringComparer comparer)
{
    private readonly Dictionary<string, int> _types = new(comparer);
    private int _longest;

    public bool IsEmpty => _types.Count == 0;

    /// <summary>Adds a type by its number; the first with a name counts.</summary>
    public void Add(string name, int type)
    {
        _types.TryAdd(name, type);
        _longest = Math.Max(_longest, name.Length);
    }

    /// <summary>Finds a name or the nearest one above it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">The number of its type, or -1.</param>
    /// <param name="depth">The number of parts of the found name, minus one.</param>
    public bool TryFind(ReadOnlySpan<char> name, out int type, out int depth)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> types = _types.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int end = name.Length; end > 0; end = name[..end].LastIndexOf('/'))
        {
            // Longer names than any of them are not looked up, so that a hostile name costs no more than its length.
            if (end > _longest || !types.TryGetValue(name[..end], out type)) continue;
            depth = name[..end].Count('/');
            return true;
        }

        (type, depth) = (-1, 0);
        return false;
    }
}
