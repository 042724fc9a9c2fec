namespace NoteSdk.Documents.Blocks;

/// <summary>The growing array of a scan's blocks. It keeps its capacity from note to note, so that a warm scan allocates nothing.</summary>
internal sealed class BlockBuffer
{
    private Block[] _blocks = new Block[64];

    /// <summary>Gets the number of blocks.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the blocks in document order.</summary>
    public ReadOnlySpan<Block> Span => _blocks.AsSpan(0, Count);

    /// <summary>A block, to be read or changed in place. The reference is valid until the next <see cref="Add"/>.</summary>
    public ref Block this[int index] => ref _blocks[index];

    /// <summary>Removes the blocks and keeps the capacity.</summary>
    public void Clear() => Count = 0;

    /// <summary>Appends some of the blocks of another note, with all their descendants, a number of bytes and of lines further down.</summary>
    public void AddMoved(ReadOnlySpan<Block> blocks, Range range, int bytes, int lines)
    {
        (int first, int count) = range.GetOffsetAndLength(blocks.Length);
        if (Count + count > _blocks.Length) Array.Resize(ref _blocks, Math.Max(_blocks.Length * 2, Count + count));
        int indexes = Count - first;
        Span<Block> added = _blocks.AsSpan(Count, count);
        blocks[range].CopyTo(added);
        Count += count;
        if (bytes == 0 && lines == 0 && indexes == 0) return;
        foreach (ref Block block in added)
        {
            block.Start += bytes;
            block.End += bytes;
            block.ContentStart += bytes;
            block.ContentEnd += bytes;
            block.Line += lines;
            block.Next += indexes;
        }
    }

    /// <summary>Appends a block whose members are all zero, to be filled in place.</summary>
    public ref Block Add()
    {
        if (Count == _blocks.Length) Array.Resize(ref _blocks, _blocks.Length * 2);
        ref Block block = ref _blocks[Count++];
        block = default;
        return ref block;
    }
}
