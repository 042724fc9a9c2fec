using System.Globalization;
using System.Text;

namespace NoteSdk.Documents.Outlines;

/// <summary>Writes the destinations of Markdown links, which <see cref="LinkDestination"/> reads.</summary>
internal static class DestinationText
{
    /// <summary>
    /// Percent-encodes what would end a Markdown link's destination (CommonMark 0.31, section 6.3), or be decoded. Obsidian leaves parentheses as they are,
    /// which is good where each has its other half.
    /// </summary>
    /// <param name="target">The target.</param>
    /// <param name="isBracketed">Whether the destination stands between <c>&lt;</c> and <c>&gt;</c>.</param>
    /// <param name="mayHoldParentheses">Whether parentheses that each have their other half may stay.</param>
    public static string Write(string target, bool isBracketed, bool mayHoldParentheses)
    {
        bool areParenthesesGood = isBracketed || (mayHoldParentheses && AreBalanced(target));
        StringBuilder result = new(target.Length);
        for (int at = 0; at < target.Length; at++)
        {
            char character = target[at];
            bool isSpecial = character switch
            {
                '%' or '#' or '\\' or '<' or '>' => true,
                ' ' => !isBracketed,
                '(' or ')' => !areParenthesesGood,
                '&' => BeginsReference(target.AsSpan(at)),
                _ => character < ' ' || character == '\x7F',
            };
            if (isSpecial) result.Append(CultureInfo.InvariantCulture, $"%{(int)character:X2}");
            else result.Append(character);
        }

        return result.ToString();
    }

    /// <summary>What stands after the <c>#</c> of a Markdown link.</summary>
    public static string WriteSubpath(string subpath, bool isBracketed) =>
        string.Join('#', subpath.Split('#').Select(part => Write(part, isBracketed, mayHoldParentheses: false)));

    private static bool BeginsReference(ReadOnlySpan<char> text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text[..Math.Min(text.Length, CharacterReference.Longest + 2)].ToString());
        return CharacterReference.Read(bytes, new byte[CharacterReference.MostGrowth * bytes.Length], out _) > 0;
    }

    private static bool AreBalanced(string text)
    {
        const int most = 32;
        int depth = 0;
        foreach (char character in text)
        {
            if (character == '(') depth++;
            else if (character == ')') depth--;
            if (depth is < 0 or > most) return false;
        }

        return depth == 0;
    }
}
