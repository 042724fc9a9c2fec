using NoteSdk.Documents.Blocks;

namespace NoteSdk.Documents.Outlines;

/// <content>Wikilinks, Markdown links, and link reference definitions.</content>
internal ref partial struct InlinePass
{
    /// <summary>The longest label of a definition (CommonMark 0.31, section 4.7).</summary>
    private const int LongestLabel = 999;

    /// <summary>
    /// A destination with more open parentheses is not one, so that no byte is looked at more often than this (CommonMark 0.31, section 6.3).
    /// </summary>
    private const int MostParentheses = 32;

    private void Open()
    {
        bool isEmbed = _at > _taken && _text[_at - 1] == '!';
        if (_text[_at..].StartsWith("[["u8) && TakeWikilink(isEmbed ? _at - 1 : _at)) return;
        _found.Brackets.Push(_at, isEmbed);
        _at++;
    }

    private bool TakeWikilink(int start)
    {
        if (!WikilinkText.TryRead(_text, _at, out WikilinkText link)) return false;
        bool isEmbed = start < _at;
        _found.Add(link.ToLink(_text, start, _found));
        if (!isEmbed) _found.Brackets.EndLinks();
        _taken = _at = link.End;
        return true;
    }

    /// <summary>Handles a closing bracket, which ends a link's text or a definition's label if one is open.</summary>
    private void Close()
    {
        int close = _at++;
        if (_found.Brackets.IsEmpty || !_found.Brackets.Pop(out int open, out bool isImage) || _at >= _text.Length) return;
        if (_text[_at] == '(') TakeLink(isImage ? open - 1 : open, isImage);
        else if (_text[_at] == ':' && open == _definition) TakeDefinition(open, close);
    }

    private void TakeLink(int start, bool isImage)
    {
        int from = SkipSpace(_at + 1);
        int after = ReadDestination(from, out int destination, out int destinationEnd);
        if (after < 0) return;
        int at = SkipSpace(after);
        if (at > after && at < _text.Length && _text[at] != ')')
        {
            at = ReadTitle(at);
            if (at < 0) return;
            at = SkipSpace(at);
        }

        if (at >= _text.Length || _text[at] != ')') return;
        AddMarkdown(start, at + 1, destination, destinationEnd, OutlineLinkKind.Markdown, isImage);
        if (!isImage) _found.Brackets.EndLinks();
        _taken = _at = at + 1;
    }

    /// <summary>A link reference definition (CommonMark 0.31, section 4.7). Footnotes, <c>[^1]: text</c>, look similar but are something else.</summary>
    private void TakeDefinition(int open, int close)
    {
        ReadOnlySpan<byte> label = _text[(open + 1)..close];
        if (label.Length > LongestLabel || label.StartsWith("^"u8) || label.Contains((byte)'[') || label.Trim(" \t\r\n"u8).IsEmpty) return;
        int after = ReadDestination(SkipSpace(_at + 1), out int destination, out int destinationEnd);
        if (after < 0 || destination == after) return;

        // A title that is not the last thing on its line belongs to the text, and the definition ends with the line of its destination, if it can.
        int end = LineEnd(after);
        int space = SkipSpace(after);
        int title = space > after && space < _text.Length ? ReadTitle(space) : -1;
        int titleEnd = title < 0 ? -1 : LineEnd(title);
        if (end < 0 && titleEnd < 0) return;
        int linkEnd = titleEnd < 0 ? after : title;
        AddMarkdown(open, linkEnd, destination, destinationEnd, OutlineLinkKind.Definition, isEmbed: false);
        _taken = _at = linkEnd;
        _definition = SkipSpace(linkEnd);
    }

    private readonly void AddMarkdown(int start, int end, int destination, int destinationEnd, OutlineLinkKind kind, bool isEmbed)
    {
        if (!LinkDestination.TryRead(_text[destination..destinationEnd], _found, out LinkDestination to)) return;
        _found.Add(new OutlineLink(to.Target, to.Subpath, start, end, destination, destination + to.TargetLength, kind, isEmbed, IsInFrontmatter: false));
    }

    /// <summary>Reads a link destination (CommonMark 0.31, section 6.3).</summary>
    /// <returns>The offset after it, or -1.</returns>
    private readonly int ReadDestination(int at, out int start, out int end)
    {
        start = end = at;
        if (at >= _text.Length) return -1;
        return _text[at] == '<' ? ReadBracketed(ref start, ref end) : ReadBare(at, ref end);
    }

    private readonly int ReadBracketed(ref int start, ref int end)
    {
        for (int at = ++start; at < _text.Length; at++)
        {
            switch (_text[at])
            {
                case (byte)'\\':
                    at++;
                    break;
                case (byte)'>':
                    end = at;
                    return at + 1;
                case (byte)'<' or (byte)'\n' or (byte)'\r':
                    return -1;
            }
        }

        return -1;
    }

    private readonly int ReadBare(int at, ref int end)
    {
        int depth = 0;
        for (; at < _text.Length; at++)
        {
            byte value = _text[at];
            if (value is <= (byte)' ' or 0x7F) break;
            if (value == '\\' && at + 1 < _text.Length && _text[at + 1] > ' ') at++;
            else if (value == '(' && ++depth > MostParentheses) return -1;
            else if (value == ')' && --depth < 0) break;
        }

        end = at;
        return depth > 0 ? -1 : at;
    }

    /// <summary>Reads a link title (CommonMark 0.31, section 6.3).</summary>
    /// <returns>The offset after it, or -1.</returns>
    private int ReadTitle(int at)
    {
        switch (_text[at])
        {
            case (byte)'"':
                return ReadTitle(at + 1, (byte)'"', ref _noDoubleQuote);
            case (byte)'\'':
                return ReadTitle(at + 1, (byte)'\'', ref _noSingleQuote);
            case (byte)'(':
                return ReadTitle(at + 1, (byte)')', ref _noParenthesis);
            default:
                return -1;
        }
    }

    private readonly int ReadTitle(int at, byte close, ref bool isGone)
    {
        if (isGone) return -1;
        for (; at < _text.Length; at++)
        {
            byte value = _text[at];
            if (value == close) return at + 1;
            if (value == '\\') at++;
            else if (value == '(' && close == ')') return -1;
        }

        isGone = true;
        return -1;
    }

    /// <summary>Skips blanks with at most one newline among them, and the prefix of the next line.</summary>
    private readonly int SkipSpace(int at)
    {
        at = Blanks.Skip(_text, at, _text.Length);
        int next = SkipNewline(at);
        return next == at ? at : LinePrefix.Skip(_text, next, _text.Length);
    }

    private readonly int SkipNewline(int at)
    {
        if (at < _text.Length && _text[at] == '\r') at++;
        if (at < _text.Length && _text[at] == '\n') at++;
        return at;
    }

    /// <summary>The end of the line if only blanks are left on it; otherwise -1.</summary>
    private readonly int LineEnd(int at)
    {
        at = Blanks.Skip(_text, at, _text.Length);
        return at == _text.Length || _text[at] is (byte)'\n' or (byte)'\r' ? at : -1;
    }
}
