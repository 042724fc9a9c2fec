namespace NoteSdk.Frontmatter;

/// <summary>
/// Finds keys that a mapping has twice (YAML 1.2, section 3.2.1.3, wants them unique). Both entries stay; the second one gets an error. Linear in the
/// number of keys, and without allocation as long as no mapping has more keys than any before.
/// </summary>
internal sealed class DuplicateKeys
{
    private const string Where = "only the first one counts; remove or rename one of them";

    /// <summary>Open addressing: a node's index plus one, or 0. Always at least twice as large as the mapping in hand.</summary>
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
        if (count < 2) return;
        int size = _slots.Length;
        while (size < 2 * count) size *= 2;
        if (size > _slots.Length) _slots = new int[size];
        // A small mapping after a large one must not pay for clearing the large one's table.
        size = 32;
        while (size < 2 * count) size *= 2;
        Span<int> slots = _slots.AsSpan(0, size);
        slots.Clear();
        for (int i = first; i < end; i = tree[i].Next)
        {
            ReadOnlySpan<byte> key = tree.KeyUtf8(note, tree[i]);
            int slot = Hash(key) & (size - 1);
            while (slots[slot] != 0 && !key.SequenceEqual(tree.KeyUtf8(note, tree[slots[slot] - 1]))) slot = (slot + 1) & (size - 1);
            if (slots[slot] == 0) slots[slot] = i + 1;
            else tree.AddError(tree[i].KeyStart, $"the key '{ValueFaults.Quote(key)}' is there twice: {Where}");
        }
    }

    /// <summary>Seeded for each process, so that nobody can prepare keys that all fall together.</summary>
    private static int Hash(ReadOnlySpan<byte> key)
    {
        HashCode hash = default;
        hash.AddBytes(key);
        return hash.ToHashCode();
    }
}
