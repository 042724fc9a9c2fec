namespace NoteSdk.Files.Listing;

/// <summary>
/// A line of a .gitignore (gitignore(5)): <c>*</c> and <c>?</c> within a name, <c>**</c> over folders, <c>[a-z]</c> and <c>[!a-z]</c>, a final <c>/</c> for
/// folders only, <c>!</c> for exceptions; a pattern with a <c>/</c> within is tied to the vault's folder. Case counts. Classes such as <c>[[:alpha:]]</c> are
/// not supported, and adjacent stars that are not a whole part of the path count as one, as the manual says (git itself matches more with some of them).
/// </summary>
internal sealed class IgnorePattern
{
    private readonly IgnoreToken[] _tokens;
    private readonly bool _isForFolders;
    private readonly bool _isForNames;

    private IgnorePattern(IgnoreToken[] tokens, bool isException, bool isForFolders, bool isForNames)
    {
        _tokens = tokens;
        IsException = isException;
        _isForFolders = isForFolders;
        _isForNames = isForNames;
    }

    /// <summary>Gets a value indicating whether matching files are kept, whatever earlier lines say.</summary>
    public bool IsException { get; }

    /// <summary>Reads a line; null if it is empty, a comment, or cannot match anything.</summary>
    public static IgnorePattern? Parse(string line)
    {
        ReadOnlySpan<char> text = TrimEnd(line);
        if (text.StartsWith('#')) return null;
        bool isException = text.StartsWith('!');
        if (isException) text = text[1..];
        bool isForFolders = text.EndsWith('/');
        if (isForFolders) text = text[..^1];
        bool isForNames = !text.Contains('/');
        if (text.StartsWith('/')) text = text[1..];
        return text.IsEmpty || IgnoreToken.Read(text) is not { } tokens ? null : new IgnorePattern(tokens, isException, isForFolders, isForNames);
    }

    /// <summary>Whether the pattern names a file or folder itself. The time is limited by the product of both lengths, whatever the pattern.</summary>
    public bool Matches(ReadOnlySpan<char> path, bool isFolder)
    {
        if (_isForFolders && !isFolder) return false;
        if (_isForNames) path = path[(path.LastIndexOf('/') + 1)..];

        // All positions of the pattern that the text so far may have reached.
        int count = _tokens.Length + 1;
        Span<bool> now = count <= 128 ? stackalloc bool[128] : new bool[count];
        Span<bool> next = count <= 128 ? stackalloc bool[128] : new bool[count];
        now = now[..count];
        next = next[..count];
        now.Clear();
        Enter(now, 0);
        foreach (char character in path)
        {
            next.Clear();
            bool isAlive = false;
            for (int i = 0; i < _tokens.Length; i++)
            {
                if (now[i] && _tokens[i].Follow(character) is >= 0 and var step)
                {
                    Enter(next, i + step);
                    isAlive = true;
                }
                else if (now[i] && _tokens[i].Kind == IgnoreTokenKind.InFolders)
                {
                    // A folder's name ended: another one may follow, or the text after the `**/`.
                    Enter(next, i - 1);
                    isAlive = true;
                }
            }

            if (!isAlive) return false;
            Span<bool> swapped = now;
            now = next;
            next = swapped;
        }

        return now[^1];
    }

    /// <summary>Reaches a position, and the positions after it that need no character.</summary>
    private void Enter(Span<bool> places, int place)
    {
        places[place] = true;
        while (place < _tokens.Length && _tokens[place].Skip is > 0 and var skip)
        {
            place += skip;
            places[place] = true;
        }
    }

    /// <summary>Blanks at the end do not count, unless there is a backslash before them.</summary>
    private static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd("\r\n");
        while (line.EndsWith(' ') && !line.EndsWith("\\ ")) line = line[..^1];
        return line;
    }
}
