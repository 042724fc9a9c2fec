namespace NoteSdk.Files.Listing;

/// <summary>A part of an <see cref="IgnorePattern"/>.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Character">The character of a literal.</param>
/// <param name="Set">For <c>[…]</c>: pairs of a first and a last character.</param>
/// <param name="IsOther">For <c>[!…]</c>: whether it means the other characters.</param>
internal readonly record struct IgnoreToken(IgnoreTokenKind Kind, char Character = '\0', string Set = "", bool IsOther = false)
{
    /// <summary>Gets how many tokens a match may advance without a character.</summary>
    public int Skip => Kind switch
    {
        IgnoreTokenKind.AnyRun or IgnoreTokenKind.AnythingMore => 1,
        IgnoreTokenKind.Folders => 2,
        _ => 0,
    };

    /// <summary>How many tokens a match advances with a character; -1 if it does not match.</summary>
    public int Follow(char character) => Kind switch
    {
        IgnoreTokenKind.Literal => character == Character ? 1 : -1,
        IgnoreTokenKind.AnyOne => character != '/' ? 1 : -1,
        IgnoreTokenKind.OneOf => character != '/' && Has(character) != IsOther ? 1 : -1,
        IgnoreTokenKind.AnyRun => character != '/' ? 0 : -1,
        IgnoreTokenKind.Folders => character != '/' ? 1 : -1,
        IgnoreTokenKind.InFolders => character != '/' ? 0 : -1,
        IgnoreTokenKind.Anything => 1,
        _ => 0,
    };

    /// <summary>Reads a pattern; null if it ends within a <c>[</c> or after a backslash, and so cannot match anything.</summary>
    public static IgnoreToken[]? Read(ReadOnlySpan<char> text)
    {
        List<IgnoreToken> tokens = [];
        for (int i = 0; i < text.Length; i++)
        {
            bool isStart = i == 0 || text[i - 1] == '/';
            if (isStart && text[i..].StartsWith("**/"))
            {
                tokens.AddRange([new(IgnoreTokenKind.Folders), new(IgnoreTokenKind.InFolders)]);
                i += 2;
            }
            else if (isStart && i > 0 && text[i..] is "**")
            {
                tokens.AddRange([new(IgnoreTokenKind.Anything), new(IgnoreTokenKind.AnythingMore)]);
                i++;
            }
            else if (text[i] == '[')
            {
                if (ReadSet(text, ref i) is not { } set) return null;
                tokens.Add(set);
            }
            else if (text[i] == '\\')
            {
                if (++i == text.Length) return null;
                tokens.Add(new(IgnoreTokenKind.Literal, text[i]));
            }
            else
            {
                tokens.Add(text[i] switch
                {
                    '*' => new(IgnoreTokenKind.AnyRun),
                    '?' => new(IgnoreTokenKind.AnyOne),
                    char character => new(IgnoreTokenKind.Literal, character),
                });
            }
        }

        return [.. tokens];
    }

    private static IgnoreToken? ReadSet(ReadOnlySpan<char> text, ref int i)
    {
        int start = i + 1;
        bool isOther = start < text.Length && text[start] is '!' or '^';
        if (isOther) start++;
        List<char> set = [];
        for (int at = start; at < text.Length; at++)
        {
            // A bracket right at the beginning is one of the characters.
            if (text[at] == ']' && at > start)
            {
                i = at;
                return new(IgnoreTokenKind.OneOf, Set: new string([.. set]), IsOther: isOther);
            }

            if (text[at] == '\\' && ++at == text.Length) return null;
            char first = text[at];
            char last = first;
            if (at + 2 < text.Length && text[at + 1] == '-' && text[at + 2] != ']')
            {
                at += 2;
                if (text[at] == '\\' && ++at == text.Length) return null;
                last = text[at];
            }

            set.AddRange([first, last]);
        }

        return null;
    }

    private bool Has(char character)
    {
        for (int i = 0; i < Set.Length; i += 2)
        {
            if (character >= Set[i] && character <= Set[i + 1]) return true;
        }

        return false;
    }
}
