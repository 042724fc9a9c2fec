namespace NoteSdk.Blocks;

/// <summary>ATX headings: <c>## text ##</c> (CommonMark 0.31, section 4.2).</summary>
internal static class AtxHeading
{
    /// <summary>Reads a heading at the line's first non-blank byte, a <c>#</c>.</summary>
    /// <returns>The level, or 0 when the line is no heading.</returns>
    public static int Read(ReadOnlySpan<byte> text, int first, int end, out int contentStart, out int contentEnd)
    {
        int at = first + 1;
        while (at < end && text[at] == '#') at++;
        int level = at - first;
        contentStart = contentEnd = at;
        if (level > 6 || (at < end && !Blanks.IsBlank(text[at]))) return 0;

        contentStart = Blanks.Skip(text, at, end);
        contentEnd = Blanks.TrimEnd(text, contentStart, end);
        int hashes = contentEnd;
        while (hashes > contentStart && text[hashes - 1] == '#') hashes--;
        // A closing sequence stands alone or after a blank; `text#` and `text \#` keep their hashes.
        if (hashes == contentStart) contentEnd = contentStart;
        else if (Blanks.IsBlank(text[hashes - 1])) contentEnd = Blanks.TrimEnd(text, contentStart, hashes);
        // An empty heading's text would go after one blank.
        if (contentEnd == contentStart) contentStart = contentEnd = Math.Min(at + 1, end);
        return level;
    }
}
