using System.Buffers;

namespace NoteSdk.Documents.Blocks;

/// <summary>Complete HTML tags within one line (CommonMark 0.31, section 6.6).</summary>
internal static class HtmlTag
{
    /// <summary>What ends an attribute value that is not quoted.</summary>
    private static readonly SearchValues<byte> NotInValue = SearchValues.Create(" \t\"'=<>`"u8);

    /// <summary>
    /// The end of the tag name at <paramref name="at"/>: a letter, then letters, digits and hyphens; <paramref name="at"/> when there is none.
    /// </summary>
    public static int NameEnd(ReadOnlySpan<byte> line, int at)
    {
        if (at >= line.Length || !char.IsAsciiLetter((char)line[at])) return at;
        while (at < line.Length && (char.IsAsciiLetterOrDigit((char)line[at]) || line[at] == '-')) at++;
        return at;
    }

    /// <summary>The offset after the tag whose name ends at <paramref name="at"/>, or -1 when the line holds no complete tag.</summary>
    public static int End(ReadOnlySpan<byte> line, int at, bool closing)
    {
        while (true)
        {
            int next = Blanks.Skip(line, at, line.Length);
            if (next == line.Length) return -1;
            if (line[next] == '>') return next + 1;
            if (closing) return -1;
            if (line[next] == '/') return next + 1 < line.Length && line[next + 1] == '>' ? next + 2 : -1;
            if (next == at) return -1;
            at = AttributeEnd(line, next);
            if (at < 0) return -1;
        }
    }

    private static int AttributeEnd(ReadOnlySpan<byte> line, int at)
    {
        byte head = line[at];
        if (!char.IsAsciiLetter((char)head) && head is not ((byte)'_' or (byte)':')) return -1;
        while (at < line.Length && IsAttributeNameByte(line[at])) at++;
        int equals = Blanks.Skip(line, at, line.Length);
        if (equals == line.Length || line[equals] != '=') return at;
        int value = Blanks.Skip(line, equals + 1, line.Length);
        if (value == line.Length) return -1;
        if (line[value] is (byte)'"' or (byte)'\'')
        {
            int close = line[(value + 1)..].IndexOf(line[value]);
            return close < 0 ? -1 : value + close + 2;
        }
        int length = line[value..].IndexOfAny(NotInValue);
        return length switch { < 0 => line.Length, 0 => -1, _ => value + length };
    }

    private static bool IsAttributeNameByte(byte value) =>
        char.IsAsciiLetterOrDigit((char)value) || value is (byte)'_' or (byte)':' or (byte)'.' or (byte)'-';
}
