namespace NoteSdk.Documents.Items;

/// <summary>An item of a Markdown list or a YAML block sequence, which has lines to itself. All offsets are bytes.</summary>
/// <param name="LineStart">The start of its first line.</param>
/// <param name="End">After the newline of its last line.</param>
/// <param name="TextStart">The first byte of its text.</param>
/// <param name="TextEnd">After the last byte of its text.</param>
/// <param name="Prefix">The indentation, marker and blank before its text, for a new item beside it.</param>
internal sealed record ItemLine(int LineStart, int End, int TextStart, int TextEnd, string Prefix)
{
    /// <summary>Gets the lines of comments below its text, in order: they stay when the item is removed, and when its text changes.</summary>
    public (int Start, int End)[] Comments { get; init; } = [];

    /// <summary>Gets where the item ends without the comments at its end.</summary>
    public int OwnEnd
    {
        get
        {
            int end = End;
            for (int i = Comments.Length - 1; i >= 0 && Comments[i].End == end; i--) end = Comments[i].Start;
            return end;
        }
    }

    /// <summary>Gets the offset after the marker of an item that is still empty; -1 for any other item.</summary>
    public int EmptyFrom { get; init; } = -1;
}
