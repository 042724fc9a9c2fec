namespace NoteSdk.Documents.Frontmatter;

/// <summary>Looks at the text between YamlDotNet's marks for what the events leave out. Positions are UTF-16 indexes.</summary>
internal readonly struct YamlSource(string text)
{
    private readonly string _text = text;

    /// <summary>The character at a position; NUL at the end.</summary>
    public char At(int index) => index < _text.Length ? _text[index] : '\0';

    /// <summary>The characters between two positions.</summary>
    public ReadOnlySpan<char> Slice(int start, int end) => _text.AsSpan(start, end - start);

    /// <summary>The next newline, or the end of the text.</summary>
    public int LineEnd(int index)
    {
        int length = _text.AsSpan(index).IndexOfAny('\n', '\r');
        return length < 0 ? _text.Length : index + length;
    }

    /// <summary>Skips to the next character that is neither a blank nor a newline nor in a comment.</summary>
    public int SkipBlank(int index)
    {
        while (index < _text.Length)
        {
            char here = _text[index];
            if (here == '#')
            {
                index = LineEnd(index);
            }
            else if (here is ' ' or '\t' or '\n' or '\r')
            {
                index++;
            }
            else
            {
                break;
            }
        }
        return index;
    }

    /// <summary>Skips the anchor and tag before a node (YAML 1.2, section 6.9).</summary>
    /// <param name="start">The first of them.</param>
    /// <param name="end">Where the node ends.</param>
    /// <param name="after">After the last of them.</param>
    /// <returns>The first character of the node's content.</returns>
    public int SkipProperties(int start, int end, out int after)
    {
        int index = start;
        after = start;
        while (index < end && _text[index] is '&' or '!')
        {
            bool isVerbatim = At(index + 1) == '<';
            ReadOnlySpan<char> stops = isVerbatim ? ">" : _text[index] == '&' ? " \t\r\n,[]{}" : " \t\r\n,";
            int length = _text.AsSpan(index, end - index).IndexOfAny(stops);
            after = length < 0 ? end : index + length + (isVerbatim ? 1 : 0);
            index = Math.Min(SkipBlank(after), end);
        }
        return index;
    }

    /// <summary>Where the content of a block scalar ends: after its last line that is not blank, or after its header if there is none.</summary>
    /// <param name="start">The <c>|</c> or <c>&gt;</c>.</param>
    /// <param name="end">Where it ends according to the parser: at the start of a line after it.</param>
    public int BlockScalarEnd(int start, int end)
    {
        int header = start + 1;
        while (header < end && At(header) is '+' or '-' or (>= '0' and <= '9')) header++;
        int headerLine = _text.AsSpan(header, end - header).IndexOfAny('\n', '\r');
        if (headerLine < 0) return header;
        int firstLine = header + headerLine;
        int last = Slice(firstLine, end).LastIndexOfAnyExcept(" \t\r\n");
        if (last < 0) return header;
        // Blanks after the last word of the last line belong to the text.
        int rest = firstLine + last + 1;
        while (rest < end && At(rest) is ' ' or '\t') rest++;
        return rest;
    }

    /// <summary>Where the missing value of a mapping's key would go: after the colon and one blank, or after the key if there is no colon.</summary>
    public int EmptyAfterKey(int keyEnd)
    {
        int colon = SkipBlank(keyEnd);
        return At(colon) == ':' ? EmptyAfterIndicator(colon + 1) : keyEnd;
    }

    /// <summary>The place after an indicator and one blank.</summary>
    public int EmptyAfterIndicator(int index) => At(index) is ' ' or '\t' ? index + 1 : index;
}
