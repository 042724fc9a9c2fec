namespace NoteSdk.Frontmatter;

/// <summary>
/// Finds keys that a mapping has twice (YAML 1.2, section 3.2.1.3, wants them unique). Both entries stay; the second one gets an error. Linear in the
/// number of keys, and without allocation as long as no mapping has more keys than any before.
/// </summary>
internal sealed class DuplicateKeys
{
    /// <summary>The most keys of a mapping that are compared in pairs: cheaper than hashing, and as many as notes have.</summary>
    private const int FewKeys = 16;

    /// <summary>Open addressing: a node's index plus one, or 0.</summary>
    private int[] _slots = new int[32];

    /// <summary>Looks at the frontmatter and every mapping in it.</summary>
    public void Check(ReadOnlySpan<byte> note, YamlTree tree)
    {
        CheckMapping(note, tree, 0, tree.Count);
        for (int i = 0; i < tree.Count; i++)
        {
            ref YamlNode node = ref tree[i];
            if (node.Kind == YamlKind.Mapping) CheckMapping(note, tree, i + 1, node.Next);
        }
    }

    private void CheckMapping(ReadOnlySpan<byte> note, YamlTree tree, int first, int end)
    {
        int count = 0;
        for (int i = first; i < end; i = tree[i].Next) count++;
        if (count <= FewKeys) ComparePairs(note, tree, first, end);
        else CompareHashes(note, tree, first, end, count);
    }

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

    private void CompareHashes(ReadOnlySpan<byte> note, YamlTree tree, int first, int end, int count)
    {
        int size = 32;
        while (size < 2 * count) size *= 2;
        if (size > _slots.Length) _slots = new int[size];
        // Only a part of the table, so that a small mapping after a large one does not pay for clearing all of it.
        Span<int> slots = _slots.AsSpan(0, size);
        slots.Clear();
        for (int i = first; i < end; i = tree[i].Next)
        {
            ReadOnlySpan<byte> key = tree.KeyUtf8(note, tree[i]);
            int slot = Hash(key) & (size - 1);
            while (slots[slot] != 0 && !key.SequenceEqual(tree.KeyUtf8(note, tree[slots[slot] - 1]))) slot = (slot + 1) & (size - 1);
            if (slots[slot] == 0) slots[slot] = i + 1;
            else Report(tree, i, key);
        }
    }

    private static void Report(YamlTree tree, int node, ReadOnlySpan<byte> key) =>
        tree.AddError(tree[node].KeyStart, $"the key '{ValueFaults.Quote(key)}' is there twice: only the first one counts; remove or rename one of them");

    /// <summary>Seeded for each process, so that nobody can prepare keys that all fall together.</summary>
    private static int Hash(ReadOnlySpan<byte> key)
    {
        HashCode hash = default;
        hash.AddBytes(key);
        return hash.ToHashCode();
    }
}
