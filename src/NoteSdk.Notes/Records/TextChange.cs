namespace NoteSdk.Notes.Records;

/// <summary>A change of one part of a text.</summary>
/// <param name="Start">The offset of the part, in UTF-16 units.</param>
/// <param name="Length">Its length.</param>
/// <param name="Text">What takes its place.</param>
internal readonly record struct TextChange(int Start, int Length, string Text)
{
    /// <summary>The change of a part, without what the old and the new one have in common at their ends.</summary>
    public static TextChange Between(int start, string oldPart, string newPart)
    {
        int most = Math.Min(oldPart.Length, newPart.Length);
        int head = oldPart.AsSpan().CommonPrefixLength(newPart);
        while (head > 0 && (Splits(oldPart, head) || Splits(newPart, head))) head--;
        int tail = 0;
        while (tail < most - head && oldPart[^(tail + 1)] == newPart[^(tail + 1)]) tail++;
        while (tail > 0 && (Splits(oldPart, oldPart.Length - tail) || Splits(newPart, newPart.Length - tail))) tail--;
        return new TextChange(start + head, oldPart.Length - head - tail, newPart[head..(newPart.Length - tail)]);
    }

    /// <summary>Whether an offset is within a newline or a surrogate pair, where no editor can put the end of a range.</summary>
    private static bool Splits(string text, int offset) =>
        offset > 0 && offset < text.Length
        && ((text[offset - 1] == '\r' && text[offset] == '\n') || (char.IsHighSurrogate(text[offset - 1]) && char.IsLowSurrogate(text[offset])));
}
