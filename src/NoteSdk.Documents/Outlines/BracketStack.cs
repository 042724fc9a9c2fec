namespace NoteSdk.Documents.Outlines;

/// <summary>The opening brackets that no closing one has met yet (CommonMark 0.31, appendix, "look for link or image").</summary>
internal sealed class BracketStack
{
    private const int ImageFlag = int.MinValue;

    private int[] _brackets = new int[16];
    private int _count;

    /// <summary>No bracket below this index begins a link, since a link holds no other one. Images are not concerned.</summary>
    private int _linksFrom;

    /// <summary>Gets whether no bracket is open.</summary>
    public bool IsEmpty => _count == 0;

    /// <summary>Forgets the block before.</summary>
    public void Clear() => _count = _linksFrom = 0;

    public void Push(int offset, bool isImage)
    {
        if (_count == _brackets.Length) Array.Resize(ref _brackets, _count * 2);
        _brackets[_count++] = isImage ? offset | ImageFlag : offset;
    }

    /// <summary>Takes the innermost open bracket away.</summary>
    /// <param name="offset">Where it is.</param>
    /// <param name="isImage">Whether it begins an image.</param>
    /// <returns>False where it can begin nothing, since a link came after it.</returns>
    public bool Pop(out int offset, out bool isImage)
    {
        int top = _brackets[--_count];
        isImage = top < 0;
        offset = top & ~ImageFlag;
        bool isActive = isImage || _count >= _linksFrom;
        _linksFrom = Math.Min(_linksFrom, _count);
        return isActive;
    }

    /// <summary>No bracket that is open now begins a link any more.</summary>
    public void EndLinks() => _linksFrom = _count;
}
