namespace NoteSdk.Notes.Records;

/// <summary>Note types by folders or by tags. Both have parts between <c>/</c>, and what is below one belongs to it.</summary>
internal sealed class MatchIndex(StringComparer comparer)
{
    private readonly Dictionary<string, int> _types = new(comparer);
    private int _longest;

    public bool IsEmpty => _types.Count == 0;

    /// <summary>Adds a type by its number; the first of a name counts.</summary>
    public void Add(string name, int type)
    {
        _types.TryAdd(name, type);
        _longest = Math.Max(_longest, name.Length);
    }

    /// <summary>Finds the nearest name that is a name or above it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">The number of its type, or -1.</param>
    /// <param name="depth">How many parts the name that was found has, less one.</param>
    public bool TryFind(ReadOnlySpan<char> name, out int type, out int depth)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> types = _types.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int end = name.Length; end > 0; end = name[..end].LastIndexOf('/'))
        {
            // What is longer than all of them is not looked up, so that a hostile name costs no more than its length.
            if (end > _longest || !types.TryGetValue(name[..end], out type)) continue;
            depth = name[..end].Count('/');
            return true;
        }

        (type, depth) = (-1, 0);
        return false;
    }
}
