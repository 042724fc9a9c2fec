namespace NoteSdk.Notes.Codec.Fields;

/// <summary>An inline field in a note. All offsets are bytes.</summary>
/// <param name="Key">The canonical form of its key, by which keys are compared.</param>
/// <param name="IsBracketed">Whether it stands in brackets, and not on a line of its own.</param>
/// <param name="Top">The index of the top-level block that it is in.</param>
/// <param name="Block">The index of the innermost block that it is in.</param>
/// <param name="Line">The zero-based line.</param>
/// <param name="Start">The bracket before it, or the first byte of its line behind indentation and markers.</param>
/// <param name="KeyStart">The first byte of the key.</param>
/// <param name="KeyEnd">The offset after the key.</param>
/// <param name="ValueStart">The offset after the colons.</param>
/// <param name="ValueEnd">The bracket behind it, or the end of its line.</param>
/// <param name="TakesLine">Whether there is nothing but fields on its line.</param>
internal readonly record struct InlineField(string Key, bool IsBracketed, int Top, int Block, int Line, int Start, int KeyStart, int KeyEnd, int ValueStart,
    int ValueEnd, bool TakesLine)
{
    /// <summary>Gets the offset after the field.</summary>
    public int End => IsBracketed ? ValueEnd + 1 : ValueEnd;
}
