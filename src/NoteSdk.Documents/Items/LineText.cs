namespace NoteSdk.Documents.Items;

/// <summary>Texts of several lines in the form that values have: lines that end with LF, without the indentation of their block.</summary>
internal static class LineText
{
    private const int MostOnStack = 512;

    /// <summary>The lines of a paragraph (CommonMark 0.31, section 4.8), joined with LF; null if its bytes are that already.</summary>
    public static byte[]? Paragraph(ReadOnlySpan<byte> text) => text.IndexOfAny((byte)'\n', (byte)'\r') < 0 ? null : Unindent(text, int.MaxValue);

    /// <summary>The lines of a text joined with LF, each without its first blanks, up to a number of them.</summary>
    public static byte[] Unindent(ReadOnlySpan<byte> text, int indent)
    {
        // The result is no longer than the text.
        Span<byte> result = text.Length <= MostOnStack ? stackalloc byte[MostOnStack] : new byte[text.Length];
        int length = 0;
        while (true)
        {
            int blanks = 0;
            while (blanks < indent && blanks < text.Length && text[blanks] is (byte)' ' or (byte)'\t') blanks++;
            text = text[Math.Min(blanks, text.Length)..];
            int newline = text.IndexOfAny((byte)'\n', (byte)'\r');
            ReadOnlySpan<byte> line = newline < 0 ? text : text[..newline];
            line.CopyTo(result[length..]);
            length += line.Length;
            if (newline < 0) return result[..length].ToArray();
            result[length++] = (byte)'\n';
            text = text[(text[newline] == '\r' && newline + 1 < text.Length && text[newline + 1] == '\n' ? newline + 2 : newline + 1)..];
        }
    }
}
