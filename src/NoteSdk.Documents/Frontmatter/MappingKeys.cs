namespace NoteSdk.Documents.Frontmatter;

/// <summary>
/// Finds the entries of mappings by their keys, and keys that a mapping has twice (YAML 1.2, section 3.2.1.3, requires them to be unique): both entries stay,
/// and the second one gets an error. Linear in the number of keys, and without allocation as long as no note has more keys than the notes before it.
/// </summary>
internal sealed class MappingKeys
{
    /// <summary>The index that stands for the frontmatter itself, which is not a node.</summary>
    public const int Top = -1;

    /// <summary>The number of keys in a mapping up to which they are compared in pairs: that is cheaper than hashing, and notes rarely have more.</summary>
    private const int FewKeys = 16;

    /// <summary>The mappings with more keys. Their entries are in the table.</summary>
    private readonly List<int> _hashed = [];

    /// <summary>Open addressing: a node's index plus one, or 0.</summary>
    private int[] _slots = new int[32];

    /// <summary>The mapping of the node in each slot.</summary>
    private int[] _mappings = new int[32];

    /// <summary>The part of the table that is in use, so that a small note after a large one need not clear all of it.</summary>
    private int _size;

    /// <summary>Forgets the previous note.</summary>
    public void Clear() => _hashed.Clear();

    /// <summary>Records the keys of the frontmatter and of every mapping in it.</summary>
    public void Read(ReadOnlySpan<byte> note, YamlTree tree)
    {
        int hashed = 0;
        for (int mapping = Top; mapping < tree.Count; mapping++)
        {
            if (mapping != Top && tree[mapping].Kind != YamlKind.Mapping) continue;
            int count = 0;
            for (int i = mapping + 1; i < EndOf(tree, mapping); i = tree[i].Next) count++;
            if (count <= FewKeys)
            {
                ComparePairs(note, tree, mapping + 1, EndOf(tree, mapping));
                continue;
            }

            _hashed.Add(mapping);
            hashed += count;
        }

        if (hashed > 0) Hash(note, tree, hashed);
    }

    /// <summary>The index of the first entry of a mapping with a key, or -1.</summary>
    /// <param name="note">The note.</param>
    /// <param name="tree">What was read of it.</param>
    /// <param name="mapping">The index of the mapping's node, or <see cref="Top"/>.</param>
    /// <param name="key">The key, decoded, in UTF-8.</param>
    public int Find(ReadOnlySpan<byte> note, YamlTree tree, int mapping, ReadOnlySpan<byte> key)
    {
        if (_hashed.Count > 0 && _hashed.Contains(mapping)) return _slots[SlotOf(note, tree, mapping, key)] - 1;
        for (int i = mapping + 1; i < EndOf(tree, mapping); i = tree[i].Next)
        {
            if (tree.KeyUtf8(note, tree[i]).SequenceEqual(key)) return i;
        }

        return -1;
    }

    private static int EndOf(YamlTree tree, int mapping) => mapping == Top ? tree.Count : tree[mapping].Next;

    private static void ComparePairs(ReadOnlySpan<byte> note, YamlTree tree, int first, int end)
    {
        Span<int> nodes = stackalloc int[FewKeys];
        Span<int> prints = stackalloc int[FewKeys];
        int count = 0;
        for (int i = first; i < end; i = tree[i].Next)
        {
            ReadOnlySpan<byte> key = tree.KeyUtf8(note, tree[i]);
            int print = key.IsEmpty ? 0 : (key.Length << 16) | (key[0] << 8) | key[^1];
            for (int other = 0; other < count; other++)
            {
                if (prints[other] != print || !key.SequenceEqual(tree.KeyUtf8(note, tree[nodes[other]]))) continue;
                Report(tree, i, key);
                break;
            }
            nodes[count] = i;
            prints[count++] = print;
        }
    }

    private void Hash(ReadOnlySpan<byte> note, YamlTree tree, int count)
    {
        _size = 32;
        while (_size < 2 * count) _size *= 2;
        if (_size > _slots.Length)
        {
            _slots = new int[_size];
            _mappings = new int[_size];
        }

        _slots.AsSpan(0, _size).Clear();
        foreach (int mapping in _hashed)
        {
            for (int i = mapping + 1; i < EndOf(tree, mapping); i = tree[i].Next)
            {
                ReadOnlySpan<byte> key = tree.KeyUtf8(note, tree[i]);
                int slot = SlotOf(note, tree, mapping, key);
                if (_slots[slot] != 0)
                {
                    Report(tree, i, key);
                    continue;
                }

                _slots[slot] = i + 1;
                _mappings[slot] = mapping;
            }
        }
    }

    /// <summary>The slot of a key of a mapping, or the one where it would be.</summary>
    private int SlotOf(ReadOnlySpan<byte> note, YamlTree tree, int mapping, ReadOnlySpan<byte> key)
    {
        int slot = Hash(mapping, key) & (_size - 1);
        while (_slots[slot] != 0 && (_mappings[slot] != mapping || !key.SequenceEqual(tree.KeyUtf8(note, tree[_slots[slot] - 1]))))
        {
            slot = (slot + 1) & (_size - 1);
        }
        return slot;
    }

    private static void Report(YamlTree tree, int node, ReadOnlySpan<byte> key) =>
        tree.AddError(tree[node].KeyStart, $"the key '{ValueFaults.Quote(key)}' appears twice: only the first one counts; remove or rename one of them");

    /// <summary>Seeded for each process, so that nobody can prepare keys that all collide.</summary>
    private static int Hash(int mapping, ReadOnlySpan<byte> key)
    {
        HashCode hash = default;
        hash.Add(mapping);
        hash.AddBytes(key);
        return hash.ToHashCode();
    }
}
