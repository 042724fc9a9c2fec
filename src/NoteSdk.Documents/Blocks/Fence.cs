namespace NoteSdk.Documents.Blocks;

/// <summary>Opening and closing lines of fenced code blocks (CommonMark 0.31, section 4.5).</summary>
internal static class Fence
{
    /// <summary>The number of backticks or tildes of the opening fence at <paramref name="first"/>, or 0 when there is none.</summary>
    public static int OpeningLength(ReadOnlySpan<byte> text, int first, int end)
    {
        int length = RunLength(text, first, end);
        if (length < 3) return 0;
        // The info string of a backtick fence has no backtick: a line with one is a code span.
        return text[first] == '`' && text[(first + length)..end].Contains((byte)'`') ? 0 : length;
    }

    /// <summary>Whether a line, from its first non-blank byte on, closes a fence of <paramref name="length"/> times <paramref name="marker"/>.</summary>
    public static bool Closes(ReadOnlySpan<byte> text, int first, int end, byte marker, int length)
    {
        if (first == end || text[first] != marker) return false;
        int run = RunLength(text, first, end);
        return run >= length && Blanks.Skip(text, first + run, end) == end;
    }

    private static int RunLength(ReadOnlySpan<byte> text, int first, int end)
    {
        int after = text[first..end].IndexOfAnyExcept(text[first]);
        return after < 0 ? end - first : after;
    }
}
