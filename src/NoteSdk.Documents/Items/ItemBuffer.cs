namespace NoteSdk.Documents.Items;

/// <summary>The items of the list that is being read. Reused from list to list.</summary>
internal sealed class ItemBuffer
{
    /// <summary>
    /// The maximum number of items that are read from one list. Limits the memory that a hostile note can use: an item of a record is larger than the two bytes
    /// that it may take in a note.
    /// </summary>
    public const int MostItems = 1 << 18;

    private RawItem[] _items = new RawItem[32];

    public int Count { get; private set; }

    public ReadOnlySpan<RawItem> Items => _items.AsSpan(0, Count);

    /// <summary>Gets a value indicating whether the list has more items than are read.</summary>
    public bool HasMore { get; private set; }

    public void Clear()
    {
        Count = 0;
        HasMore = false;
    }

    /// <summary>Puts back items that were in the buffer before others.</summary>
    public void Restore(ReadOnlySpan<RawItem> items)
    {
        if (_items.Length < items.Length) Array.Resize(ref _items, items.Length);
        items.CopyTo(_items);
        Count = items.Length;
    }

    public void Add(int start, int end, int index, RawItemKind kind, byte[]? decoded = null, int quote = 0) =>
        Add(new RawItem { Start = start, End = end, Index = index, Kind = kind, Decoded = decoded, Quote = quote });

    public void Add(in RawItem item)
    {
        if (Count == MostItems)
        {
            HasMore = true;
            return;
        }

        if (Count == _items.Length) Array.Resize(ref _items, _items.Length * 2);
        _items[Count++] = item;
    }
}
