using System.Buffers;

namespace NoteSdk.Documents.Frontmatter;

/// <summary>What single bytes mean in YAML 1.2 (chapter 5).</summary>
internal static class YamlBytes
{
    private static readonly SearchValues<byte> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`"u8);

    /// <summary>
    /// The maximum length of a key in bytes. YAML 1.2, section 7.4.2, allows 1,024 characters for everything before the colon; the difference leaves room for
    /// the rest.
    /// </summary>
    public const int MaxKeyLength = 1000;

    /// <summary>Whether a byte is a blank: a space or a tab.</summary>
    public static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t';

    /// <summary>
    /// Whether a byte is an indicator (c-indicator, section 5.3), with which a plain scalar cannot start. <c>-</c>, <c>?</c> and <c>:</c> are indicators only
    /// before a blank, but always count as indicators here.
    /// </summary>
    public static bool IsIndicator(byte value) => Indicators.Contains(value);

    /// <summary>Whether a line's content from an offset on is the entry of a block sequence: a <c>-</c> and then a blank or nothing.</summary>
    public static bool IsDash(ReadOnlySpan<byte> note, int at, int end) => note[at] == '-' && (at + 1 == end || IsBlank(note[at + 1]));

    /// <summary>Where the text between two offsets ends if trailing blanks are left out.</summary>
    public static int TrimEnd(ReadOnlySpan<byte> note, int start, int end)
    {
        while (end > start && IsBlank(note[end - 1])) end--;
        return end;
    }

    /// <summary>The first offset from <paramref name="at"/> on that is not a space. (A tab is a blank too, but is handled with more care.)</summary>
    public static int SkipSpaces(ReadOnlySpan<byte> note, int at, int end)
    {
        while (at < end && note[at] == ' ') at++;
        return at;
    }

    /// <summary>Whether there are only blanks and a comment between an offset just after a value and the end of the line.</summary>
    public static bool IsRestEmpty(ReadOnlySpan<byte> note, int at, int end)
    {
        int rest = at;
        while (rest < end && IsBlank(note[rest])) rest++;
        return rest == end || (rest > at && note[rest] == '#');
    }
}
