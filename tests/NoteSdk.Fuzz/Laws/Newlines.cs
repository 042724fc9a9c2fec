namespace NoteSdk.Fuzz.Laws;

/// <summary>The kinds of newline in a text.</summary>
/// <param name="Kinds">A bit for each of LF, CR and CRLF.</param>
/// <param name="EndsWithOne">Whether the text ends with a newline.</param>
/// <param name="HasText">Whether there is more than a byte order mark.</param>
internal readonly record struct Newlines(int Kinds, bool EndsWithOne, bool HasText)
{
    public bool IsUniform => int.PopCount(Kinds) <= 1;

    public static Newlines Of(ReadOnlySpan<byte> text)
    {
        int kinds = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ((byte)'\n' or (byte)'\r')) continue;
            bool isPair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            kinds |= isPair ? 4 : text[i] == '\n' ? 1 : 2;
            if (isPair) i++;
        }

        return new Newlines(kinds, text.Length > 0 && text[^1] is (byte)'\n' or (byte)'\r', text.Length > 3 || (text.Length > 0 && text[0] != 0xEF));
    }
}
