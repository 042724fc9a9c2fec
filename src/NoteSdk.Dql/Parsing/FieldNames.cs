using System.Text;

namespace NoteSdk.Dql.Parsing;

/// <summary>Names of fields as notes write them (NoteSdk.Dql/README.md, section 6).</summary>
internal static class FieldNames
{
    /// <summary>The canonical form: lower case, runs of white space as <c>-</c>, and only letters, digits, <c>_</c>, <c>-</c> and emoji.</summary>
    public static string Canonical(string name)
    {
        StringBuilder canonical = new(name.Length);
        for (int at = 0; at < name.Length;)
        {
            int length = QueryCharacters.NameLength(name, at);
            if (length > 0)
            {
                canonical.Append(JsCase.ToLower(name.Substring(at, length)));
                at += length;
            }
            else if (QueryCharacters.IsWhiteSpace(name[at]))
            {
                while (at < name.Length && QueryCharacters.IsWhiteSpace(name[at]))
                    at++;
                canonical.Append('-');
            }
            else
            {
                at++;
            }
        }

        return canonical.ToString();
    }

    /// <summary>
    /// The name of a full-line field without the Markdown around it: <c>**Due**</c> is <c>Due</c>. Null if the rest is not all letters, digits,
    /// <c>_ - /</c>, blanks and emoji.
    /// </summary>
    public static string? OfLine(string key)
    {
        int start = 0;
        while (start < key.Length && !IsWord(key, start))
            start += char.IsSurrogatePair(key, start) ? 2 : 1;
        int end = start;
        while (PartLength(key, end) is > 0 and var length)
            end += length;
        for (int i = end; i < key.Length; i++)
        {
            if (key[i] is not ('_' or '*' or '~' or '`'))
                return null;
        }

        return key.Substring(start, end - start);
    }

    private static bool IsWord(string key, int at) => key[at] is (>= '0' and <= '9') or '_' || QueryCharacters.LetterLength(key, at) > 0;

    private static int PartLength(string key, int at)
    {
        if (at >= key.Length)
            return 0;
        if (key[at] == '/' || QueryCharacters.IsWhiteSpace(key[at]))
            return 1;

        // Here Dataview's pattern for emoji matches only emoji of one UTF-16 unit, and what may follow them.
        int emoji = QueryCharacters.EmojiLength(key, at);
        if (emoji == 0)
            return QueryCharacters.NameLength(key, at);
        for (int i = at; i < at + emoji; i++)
        {
            if (char.IsSurrogate(key[i]))
                return 0;
        }

        return emoji;
    }
}
