namespace NoteSdk.Documents.Blocks;

/// <summary>ATX headings: <c>## text ##</c> (CommonMark 0.31, section 4.2).</summary>
internal static class AtxHeading
{
    private static ReadOnlySpan<byte> NoBreakSpace => [0xC2, 0xA0];

    /// <summary>The offset after the text of a heading: blanks, newlines and no-break spaces at its end are not part of it, as in Obsidian.</summary>
    public static int TrimEnd(ReadOnlySpan<byte> text, int start, int end)
    {
        end = Blanks.TrimEnd(text, start, end);
        while (text[start..end].EndsWith(NoBreakSpace)) end = Blanks.TrimEnd(text, start, end - NoBreakSpace.Length);
        return end;
    }

    /// <summary>A heading's text with a backslash before hashes at its end, which would otherwise close the heading (CommonMark 0.31, section 4.2).</summary>
    public static string Escape(string text)
    {
        int hashes = text.AsSpan().TrimEnd('#').Length;
        bool closes = hashes < text.Length && (hashes == 0 || text[hashes - 1] is ' ' or '\t');
        return closes ? text.Insert(hashes, "\\") : text;
    }

    /// <summary>A heading's text without the backslash that keeps hashes at its end from closing the heading.</summary>
    public static string Unescape(string text)
    {
        int backslash = text.AsSpan().TrimEnd('#').Length - 1;
        bool isEscape = backslash >= 0 && backslash + 1 < text.Length && text[backslash] == '\\' && (backslash == 0 || text[backslash - 1] is ' ' or '\t');
        return isEscape ? text.Remove(backslash, 1) : text;
    }

    /// <summary>Reads a heading at the line's first non-blank byte, a <c>#</c>.</summary>
    /// <returns>The level, or 0 when the line is not a heading.</returns>
    public static int Read(ReadOnlySpan<byte> text, int first, int end, out int contentStart, out int contentEnd)
    {
        int at = first + 1;
        while (at < end && text[at] == '#') at++;
        int level = at - first;
        contentStart = contentEnd = at;
        if (level > 6 || (at < end && !Blanks.IsBlank(text[at]))) return 0;

        contentStart = Blanks.Skip(text, at, end);
        while (text[contentStart..end].StartsWith(NoBreakSpace)) contentStart = Blanks.Skip(text, contentStart + NoBreakSpace.Length, end);
        contentEnd = TrimEnd(text, contentStart, end);
        int hashes = contentEnd;
        while (hashes > contentStart && text[hashes - 1] == '#') hashes--;
        // A closing sequence stands alone or after a blank; `text#` and `text \#` keep their hashes.
        if (hashes == contentStart) contentEnd = contentStart;
        else if (Blanks.IsBlank(text[hashes - 1])) contentEnd = TrimEnd(text, contentStart, hashes);
        // The text of an empty heading goes after one blank.
        if (contentEnd == contentStart) contentStart = contentEnd = Math.Min(at + 1, end);
        return level;
    }
}
