namespace NoteSdk.Documents.Blocks;

/// <summary>Bullets and numbers of list items (CommonMark 0.31, section 5.2).</summary>
internal static class ListMarker
{
    /// <summary>The maximum number of digits, as the specification has it: more would overflow in some browsers.</summary>
    private const int MaxDigits = 9;

    /// <summary>Reads the marker at a line's first non-blank byte. A marker is followed by a blank or by the line's end.</summary>
    /// <param name="text">The note.</param>
    /// <param name="first">The line's first non-blank byte.</param>
    /// <param name="end">The end of the line.</param>
    /// <param name="marker">The bullet, or the byte after the number.</param>
    /// <param name="isOne">Whether the marker is a bullet or the number 1, which alone may interrupt a paragraph.</param>
    /// <returns>The width of the marker in bytes, which is also its width in columns; 0 when there is none.</returns>
    public static int Read(ReadOnlySpan<byte> text, int first, int end, out byte marker, out bool isOne)
    {
        int at = first;
        int number = 0;
        while (at < end && at - first < MaxDigits && (uint)(text[at] - '0') <= 9) number = (number * 10) + (text[at++] - '0');
        bool ordered = at > first;
        isOne = !ordered || number == 1;
        marker = at < end ? text[at] : (byte)0;
        bool known = ordered ? marker is (byte)'.' or (byte)')' : marker is (byte)'-' or (byte)'+' or (byte)'*';
        at++;
        return known && (at >= end || Blanks.IsBlank(text[at])) ? at - first : 0;
    }
}
