namespace NoteSdk.Reading;

/// <summary>The items of the list that is being read; reused from list to list.</summary>
internal sealed class ItemBuffer
{
    private RawItem[] _items = new RawItem[32];

    public int Count { get; private set; }

    public ReadOnlySpan<RawItem> Items => _items.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>Puts items back that were in the buffer before others.</summary>
    public void Restore(ReadOnlySpan<RawItem> items)
    {
        if (_items.Length < items.Length) Array.Resize(ref _items, items.Length);
        items.CopyTo(_items);
        Count = items.Length;
    }

    public void Add(int start, int end, int index, RawItemKind kind, byte[]? decoded = null, int quote = 0)
    {
        if (Count == _items.Length) Array.Resize(ref _items, _items.Length * 2);
        _items[Count++] = new RawItem { Start = start, End = end, Index = index, Kind = kind, Decoded = decoded, Quote = quote };
    }
}
