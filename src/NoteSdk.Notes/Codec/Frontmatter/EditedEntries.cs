using NoteSdk.Documents.Frontmatter;

namespace NoteSdk.Notes.Codec.Frontmatter;

/// <summary>
/// The entries of a frontmatter before and after an edit. An entry is kept if the edit touches none of its bytes and it has the same nodes with the same
/// texts: then its members are the same.
/// </summary>
internal sealed class EditedEntries
{
    private readonly NoteReader _before;
    private readonly NoteReader _after;

    /// <summary>The index of the first entry that is not kept, in both notes.</summary>
    private readonly int _first;

    /// <summary>The index after the last entry that is not kept, in the note before the edit.</summary>
    private readonly int _end;

    /// <summary>How many nodes the edit adds.</summary>
    private readonly int _added;

    /// <param name="before">The note before the edit.</param>
    /// <param name="after">The note after it.</param>
    /// <param name="start">The first byte that the edit replaces in the frontmatter.</param>
    /// <param name="end">The offset after the last one.</param>
    /// <param name="grown">The number of bytes that the edit adds to the frontmatter.</param>
    public EditedEntries(NoteReader before, NoteReader after, int start, int end, int grown)
    {
        _before = before;
        _after = after;
        ReadOnlySpan<YamlNode> old = before.Frontmatter.Nodes;
        _added = after.Frontmatter.Nodes.Length - old.Length;
        while (_first < old.Length && EndOf(old, _first) < start && AreSame(_first, 0, 0)) _first = old[_first].Next;
        _end = _first;
        for (int i = _first; i < old.Length; i = old[i].Next)
        {
            if (old[i].KeyStart <= end || i + _added < _first || !AreSame(i, _added, grown)) _end = old[i].Next;
        }
    }

    /// <summary>Whether a key of the schema is read from the same kept entry in both notes, or is missing in both.</summary>
    public bool IsKept(FrontmatterKey key)
    {
        while (key.Parent is { } parent) key = parent;
        int old = key.Find(_before);
        int now = key.Find(_after);
        if (old < 0 || now < 0) return old == now;
        return old < _first ? now == old : old >= _end && now == old + _added;
    }

    /// <summary>The offset after the last byte of an entry.</summary>
    private static int EndOf(ReadOnlySpan<YamlNode> nodes, int entry)
    {
        int end = 0;
        for (int i = entry; i < nodes[entry].Next; i++) end = Math.Max(end, Math.Max(nodes[i].End, nodes[i].KeyEnd));
        return end;
    }

    /// <summary>Whether an entry has the same nodes in the edited note, as many nodes and bytes further down.</summary>
    private bool AreSame(int entry, int nodes, int bytes)
    {
        ReadOnlySpan<YamlNode> old = _before.Frontmatter.Nodes;
        ReadOnlySpan<YamlNode> now = _after.Frontmatter.Nodes;
        int end = old[entry].Next;
        if (end + nodes > now.Length) return false;
        for (int i = entry; i < end; i++)
        {
            if (!AreSame(old[i], now[i + nodes], nodes, bytes)) return false;
        }

        return true;
    }

    private bool AreSame(in YamlNode old, in YamlNode now, int nodes, int bytes)
    {
        bool isSame = now.Kind == old.Kind && now.Style == old.Style && now.Depth == old.Depth && now.Next == old.Next + nodes
            && now.Start == old.Start + bytes && now.End == old.End + bytes && now.Dash == Moved(old.Dash, bytes)
            && now.KeyStart == Moved(old.KeyStart, bytes) && now.KeyEnd == Moved(old.KeyEnd, bytes);
        bool areWritten = old.Decoded < 0 && now.Decoded < 0 && old.KeyDecoded < 0 && now.KeyDecoded < 0;
        if (!isSame || areWritten) return isSame;

        // The text of an alias, for example, does not come from its own bytes.
        return _before.Frontmatter.GetString(_before.Text, old) == _after.Frontmatter.GetString(_after.Text, now)
            && _before.Frontmatter.GetKeyString(_before.Text, old) == _after.Frontmatter.GetKeyString(_after.Text, now);
    }

    private static int Moved(int offset, int bytes) => offset < 0 ? offset : offset + bytes;
}
