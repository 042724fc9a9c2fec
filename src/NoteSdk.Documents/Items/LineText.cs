using System.Buffers;

namespace NoteSdk.Documents.Items;

/// <summary>Texts of several lines in the form that values have: lines that end with LF, without the indentation of their block.</summary>
internal static class LineText
{
    /// <summary>The lines of a paragraph (CommonMark 0.31, section 4.8), joined with LF; null if its bytes are that already.</summary>
    public static byte[]? Paragraph(ReadOnlySpan<byte> text) => text.IndexOfAny((byte)'\n', (byte)'\r') < 0 ? null : Unindent(text, int.MaxValue);

    /// <summary>The lines of a text joined with LF, each without its first blanks, up to a number of them.</summary>
    public static byte[] Unindent(ReadOnlySpan<byte> text, int indent)
    {
        ArrayBufferWriter<byte> result = new(Math.Max(1, text.Length));
        while (true)
        {
            int blanks = 0;
            while (blanks < indent && blanks < text.Length && text[blanks] is (byte)' ' or (byte)'\t') blanks++;
            text = text[Math.Min(blanks, text.Length)..];
            int newline = text.IndexOfAny((byte)'\n', (byte)'\r');
            result.Write(newline < 0 ? text : text[..newline]);
            if (newline < 0) return result.WrittenSpan.ToArray();
            result.Write("\n"u8);
            text = text[(text[newline] == '\r' && newline + 1 < text.Length && text[newline + 1] == '\n' ? newline + 2 : newline + 1)..];
        }
    }
}
