namespace NoteSdk.Documents.Outlines;

/// <summary>The opening brackets without a closing one so far (CommonMark 0.31, appendix, "look for link or image").</summary>
internal sealed class BracketStack
{
    private const int ImageFlag = int.MinValue;

    private int[] _brackets = new int[16];
    private int _count;

    /// <summary>Brackets below this index cannot begin a link, since a link cannot contain another one. This does not apply to images.</summary>
    private int _linksFrom;

    /// <summary>Gets whether no bracket is open.</summary>
    public bool IsEmpty => _count == 0;

    /// <summary>Forgets the previous block.</summary>
    public void Clear() => _count = _linksFrom = 0;

    public void Push(int offset, bool isImage)
    {
        if (_count == _brackets.Length) Array.Resize(ref _brackets, _count * 2);
        _brackets[_count++] = isImage ? offset | ImageFlag : offset;
    }

    /// <summary>Removes the innermost open bracket.</summary>
    /// <param name="offset">Where it is.</param>
    /// <param name="isImage">Whether it begins an image.</param>
    /// <returns>False if it cannot begin anything, since a link came after it.</returns>
    public bool Pop(out int offset, out bool isImage)
    {
        int top = _brackets[--_count];
        isImage = top < 0;
        offset = top & ~ImageFlag;
        bool isActive = isImage || _count >= _linksFrom;
        _linksFrom = Math.Min(_linksFrom, _count);
        return isActive;
    }

    /// <summary>The brackets that are open now can no longer begin a link.</summary>
    public void EndLinks() => _linksFrom = _count;
}
