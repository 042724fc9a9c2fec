namespace NoteSdk.Fuzz.Laws;

/// <summary>The kinds of newline in a text.</summary>
/// <param name="Kinds">A bit for each of LF, CR and CRLF.</param>
/// <param name="EndsWithOne">Whether the text ends with a newline.</param>
/// <param name="EndsWithBlankLine">Whether its last line is blank.</param>
/// <param name="HasText">Whether there is more than a byte order mark.</param>
internal readonly record struct Newlines(int Kinds, bool EndsWithOne, bool EndsWithBlankLine, bool HasText)
{
    public bool IsUniform => int.PopCount(Kinds) <= 1;

    public static Newlines Of(ReadOnlySpan<byte> text)
    {
        int kinds = 0;
        int end = 0;
        int endBefore = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ((byte)'\n' or (byte)'\r')) continue;
            bool isPair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            kinds |= isPair ? 4 : text[i] == '\n' ? 1 : 2;
            if (isPair) i++;
            endBefore = end;
            end = i + 1;
        }

        bool endsWithOne = end > 0 && end == text.Length;
        bool endsWithBlankLine = endsWithOne && text[endBefore..end].IndexOfAnyExcept(" \t\r\n"u8) < 0;
        return new Newlines(kinds, endsWithOne, endsWithBlankLine, text.Length > 3 || (text.Length > 0 && text[0] != 0xEF));
    }
}
