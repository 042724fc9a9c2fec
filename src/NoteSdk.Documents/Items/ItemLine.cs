namespace NoteSdk.Documents.Items;

/// <summary>An item that has its own lines: of a Markdown list, or of a YAML block sequence. All offsets are bytes.</summary>
/// <param name="LineStart">The start of its first line.</param>
/// <param name="End">After the newline of its last line.</param>
/// <param name="TextStart">The first byte of its text.</param>
/// <param name="TextEnd">After the last byte of its text.</param>
/// <param name="Prefix">What stands before its text, for a new item beside it: indentation, marker and blank.</param>
internal sealed record ItemLine(int LineStart, int End, int TextStart, int TextEnd, string Prefix)
{
    /// <summary>Gets the lines of comments below its text, in their order: they stay when the item goes, and when its text changes.</summary>
    public (int Start, int End)[] Comments { get; init; } = [];

    /// <summary>Gets where the item ends except for the comments at its end.</summary>
    public int OwnEnd
    {
        get
        {
            int end = End;
            for (int i = Comments.Length - 1; i >= 0 && Comments[i].End == end; i--) end = Comments[i].Start;
            return end;
        }
    }

    /// <summary>Gets the offset after the marker of an item that waits for its text, since nothing follows it; -1 for any other.</summary>
    public int EmptyFrom { get; init; } = -1;
}
