using System.Globalization;

namespace NoteSdk.Dql.Parsing;

/// <summary>The classes of characters in queries. Lengths are UTF-16 units, 0 if there is no character of the class.</summary>
internal static class QueryCharacters
{
    private const int FirstRegionalIndicator = 0x1F1E6;
    private const int LastRegionalIndicator = 0x1F1FF;
    private const char EmojiStyle = '\uFE0F';
    private const char Joiner = '\u200D';
    private const char Keycap = '\u20E3';

    /// <summary>White space as in regular expressions of JavaScript.</summary>
    public static bool IsWhiteSpace(char c) =>
        c is (>= '\t' and <= '\r') or ' ' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000'
            or '\uFEFF';

    /// <summary>A character that a name may begin with: a letter or an emoji.</summary>
    public static int NameStartLength(string text, int at)
    {
        int letter = LetterLength(text, at);
        return letter > 0 ? letter : EmojiLength(text, at);
    }

    /// <summary>A character that a name may continue with: a digit, a letter, <c>_</c>, <c>-</c> or an emoji.</summary>
    public static int NameLength(string text, int at)
    {
        if (at < text.Length && text[at] is (>= '0' and <= '9') or '_' or '-')
            return 1;
        return NameStartLength(text, at);
    }

    /// <summary>A character of a tag's name. These are single UTF-16 units, so halves of a pair count too.</summary>
    public static bool IsTag(char c) =>
        c is not ((>= '\u2000' and <= '\u206F') or (>= '\u2E00' and <= '\u2E7F')) && !IsWhiteSpace(c) && "'!\"#$%&()*+,.:;<=>?@^`{|}~[]\\".IndexOf(c) < 0;

    /// <summary>One letter (Unicode general category L).</summary>
    public static int LetterLength(string text, int at)
    {
        if (at >= text.Length)
            return 0;
        char c = text[at];
        if (c < 0x80)
            return c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') ? 1 : 0;
        bool isLetter = CharUnicodeInfo.GetUnicodeCategory(text, at) <= UnicodeCategory.OtherLetter;
        return !isLetter ? 0 : char.IsSurrogatePair(text, at) ? 2 : 1;
    }

    /// <summary>One emoji with its variation selector, skin tone, flag letters or joined emoji.</summary>
    public static int EmojiLength(string text, int at)
    {
        if (at >= text.Length)
            return 0;
        if (text[at] is (>= '0' and <= '9') or '#' or '*')
            return KeycapLength(text, at);
        int first = CodePoint(text, at, out int length);
        if (first is >= FirstRegionalIndicator and <= LastRegionalIndicator)
            return CodePoint(text, at + length, out _) is >= FirstRegionalIndicator and <= LastRegionalIndicator ? 2 * length : 0;
        if (!IsEmoji(first))
            return 0;
        int end = Modified(text, at + length);
        while (end + 1 < text.Length && text[end] == Joiner && IsEmoji(CodePoint(text, end + 1, out int joined)))
            end = Modified(text, end + 1 + joined);
        return end - at;
    }

    private static int KeycapLength(string text, int at)
    {
        int next = at + 1;
        if (next < text.Length && text[next] == EmojiStyle)
            next++;
        return next < text.Length && text[next] == Keycap ? next + 1 - at : 0;
    }

    /// <summary>After the variation selector, skin tone or tag characters that belong to an emoji.</summary>
    private static int Modified(string text, int at)
    {
        if (at < text.Length && text[at] == EmojiStyle)
            return at + 1;
        while (CodePoint(text, at, out int length) is (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F))
            at += length;
        return at;
    }

    private static int CodePoint(string text, int at, out int length)
    {
        length = 1;
        if (at >= text.Length)
            return -1;
        if (!char.IsHighSurrogate(text[at]) || at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1]))
            return text[at];
        length = 2;
        return char.ConvertToUtf32(text[at], text[at + 1]);
    }

    private static bool IsEmoji(int codePoint)
    {
        int[] pairs = EmojiRanges.Pairs;
        int low = 0;
        int high = pairs.Length / 2 - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (codePoint < pairs[2 * middle])
                high = middle - 1;
            else if (codePoint > pairs[2 * middle + 1])
                low = middle + 1;
            else
                return true;
        }

        return false;
    }
}
