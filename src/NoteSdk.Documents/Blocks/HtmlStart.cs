namespace NoteSdk.Documents.Blocks;

/// <summary>The start and end conditions of HTML blocks (CommonMark 0.31, section 4.6).</summary>
internal static class HtmlStart
{
    /// <summary>The length of the longest element name in the conditions, or more.</summary>
    private const int MaxKnownName = 10;

    /// <summary>The kind of block that starts at <paramref name="first"/>, a <c>&lt;</c>.</summary>
    /// <param name="text">The note.</param>
    /// <param name="first">The line's first non-blank byte.</param>
    /// <param name="end">The end of the line.</param>
    /// <param name="inParagraph">Whether the line could continue a paragraph, which a block of kind 7 does not interrupt.</param>
    public static HtmlKind Read(ReadOnlySpan<byte> text, int first, int end, bool inParagraph)
    {
        ReadOnlySpan<byte> line = text[first..end];
        if (line.Length < 2) return HtmlKind.None;
        if (line[1] == '?') return HtmlKind.Instruction;
        if (line[1] == '!')
        {
            if (line.StartsWith("<!--"u8)) return HtmlKind.Comment;
            if (line.StartsWith("<![CDATA["u8)) return HtmlKind.CharacterData;
            return line.Length > 2 && char.IsAsciiLetter((char)line[2]) ? HtmlKind.Declaration : HtmlKind.None;
        }

        bool closing = line[1] == '/';
        int nameStart = closing ? 2 : 1;
        int nameEnd = HtmlTag.NameEnd(line, nameStart);
        if (nameEnd == nameStart) return HtmlKind.None;
        HtmlKind named = KindOfName(line[nameStart..nameEnd]);
        if (named == HtmlKind.Verbatim && !closing && (nameEnd == line.Length || Blanks.IsBlank(line[nameEnd]) || line[nameEnd] == '>'))
        {
            return HtmlKind.Verbatim;
        }
        if (named == HtmlKind.BlockTag && IsBlockTagEnd(line, nameEnd)) return HtmlKind.BlockTag;
        if (inParagraph || named == HtmlKind.Verbatim) return HtmlKind.None;
        int tagEnd = HtmlTag.End(line, nameEnd, closing);
        return tagEnd >= 0 && Blanks.Skip(line, tagEnd, line.Length) == line.Length ? HtmlKind.LoneTag : HtmlKind.None;
    }

    /// <summary>Whether a line contains the end of a block of kind 1 to 5. The other kinds end at a blank line.</summary>
    public static bool Ends(HtmlKind kind, ReadOnlySpan<byte> line) => kind switch
    {
        HtmlKind.Verbatim => EndsVerbatim(line),
        HtmlKind.Comment => line.IndexOf("-->"u8) >= 0,
        HtmlKind.Instruction => line.IndexOf("?>"u8) >= 0,
        HtmlKind.Declaration => line.Contains((byte)'>'),
        HtmlKind.CharacterData => line.IndexOf("]]>"u8) >= 0,
        _ => false,
    };

    private static bool IsBlockTagEnd(ReadOnlySpan<byte> line, int nameEnd) =>
        nameEnd == line.Length || Blanks.IsBlank(line[nameEnd]) || line[nameEnd] == '>' || line[nameEnd..].StartsWith("/>"u8);

    private static bool EndsVerbatim(ReadOnlySpan<byte> line)
    {
        while (true)
        {
            int tag = line.IndexOf("</"u8);
            if (tag < 0) return false;
            line = line[(tag + 2)..];
            // There are only four names, so that a few bytes after each `</` are enough to look at.
            ReadOnlySpan<byte> name = line[..Math.Min(line.Length, MaxKnownName)];
            int close = name.IndexOf((byte)'>');
            if (close > 0 && KindOfName(name[..close]) == HtmlKind.Verbatim) return true;
        }
    }

    /// <summary>The kind that follows from an element's name alone: 1, 6 or none. Names are ASCII and not case-sensitive.</summary>
    private static HtmlKind KindOfName(ReadOnlySpan<byte> name)
    {
        if (name.Length > MaxKnownName) return HtmlKind.None;
        Span<char> lower = stackalloc char[MaxKnownName];
        for (int i = 0; i < name.Length; i++) lower[i] = char.ToLowerInvariant((char)name[i]);
        return lower[..name.Length] switch
        {
            "pre" or "script" or "style" or "textarea" => HtmlKind.Verbatim,
            "address" or "article" or "aside" or "base" or "basefont" or "blockquote" or "body" or "caption" or "center"
                or "col" or "colgroup" or "dd" or "details" or "dialog" or "dir" or "div" or "dl" or "dt" or "fieldset"
                or "figcaption" or "figure" or "footer" or "form" or "frame" or "frameset" or "h1" or "h2" or "h3" or "h4"
                or "h5" or "h6" or "head" or "header" or "hr" or "html" or "iframe" or "legend" or "li" or "link" or "main"
                or "menu" or "menuitem" or "nav" or "noframes" or "ol" or "optgroup" or "option" or "p" or "param"
                or "search" or "section" or "summary" or "table" or "tbody" or "td" or "tfoot" or "th" or "thead" or "title"
                or "tr" or "track" or "ul" => HtmlKind.BlockTag,
            _ => HtmlKind.None,
        };
    }
}
