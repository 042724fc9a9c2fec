using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Blocks;

/// <summary>
/// Whether a text begins with markup that turns its line into a block other than a paragraph (CommonMark 0.31, sections 4 and 5; GFM; Obsidian), by the rules
/// of <see cref="BlockPass"/>. Definitions of links and footnotes are paragraphs to <see cref="BlockPass"/>, but they are not shown as text, so they count as
/// markup here.
/// </summary>
internal static class LineMarkup
{
    /// <summary>Whether the first line of a text, which has no blanks before it, begins with markup.</summary>
    /// <param name="text">The text, from the first byte of the line on; its lines end with LF.</param>
    /// <param name="place">Where the line is.</param>
    public static bool Begins(ReadOnlySpan<byte> text, LinePlace place)
    {
        int newline = text.IndexOf((byte)'\n');
        ReadOnlySpan<byte> line = newline < 0 ? text : text[..newline];
        if (line.IsEmpty || place == LinePlace.Inline) return false;
        if (place == LinePlace.Task) return BeginsBehindBox(line);
        bool inParagraph = place is LinePlace.Continuation or LinePlace.ItemContinuation;
        return line[0] switch
        {
            (byte)'#' => AtxHeading.Read(line, 0, line.Length, out _, out _) > 0,
            (byte)'>' => true,
            (byte)'`' or (byte)'~' => Fence.OpeningLength(line, 0, line.Length) > 0,
            (byte)'<' => !EndsAsComment(text, place) && HtmlStart.Read(line, 0, line.Length, inParagraph) != HtmlKind.None,
            (byte)'$' => BeginsMath(line),
            (byte)'%' => line.StartsWith("%%"u8) && place != LinePlace.Item && !EndsAsComment(text, place),
            (byte)'=' => inParagraph && Underline.IsSetext(line, 0, line.Length),
            (byte)'|' or (byte)':' => inParagraph && TableCells.ReadDelimiters(line, 0, line.Length, default) > 0,
            (byte)'[' => BeginsBracket(text, line, place, inParagraph),
            (byte)'_' => Underline.IsThematicBreak(line, 0, line.Length, out _),
            (byte)'-' or (byte)'*' or (byte)'+' or (>= (byte)'0' and <= (byte)'9') => BeginsItem(line, inParagraph),
            _ => false,
        };
    }

    /// <summary>Whether an item begins after the check box of a task, which then contains it, as in Obsidian.</summary>
    private static bool BeginsBehindBox(ReadOnlySpan<byte> line)
    {
        int width = ListMarker.Read(line, 0, line.Length, out _, out _);
        return width > 0 && Blanks.Skip(line, width, line.Length) < line.Length && !Underline.IsThematicBreak(line, 0, line.Length, out _);
    }

    private static bool BeginsItem(ReadOnlySpan<byte> line, bool inParagraph)
    {
        if (line[0] is (byte)'-' or (byte)'*' && Underline.IsThematicBreak(line, 0, line.Length, out _)) return true;
        int width = ListMarker.Read(line, 0, line.Length, out _, out bool isOne);
        if (!inParagraph) return width > 0;
        if (line[0] == '-' && (Underline.IsSetext(line, 0, line.Length) || TableCells.ReadDelimiters(line, 0, line.Length, default) > 0)) return true;
        return width > 0 && isOne && Blanks.Skip(line, width, line.Length) < line.Length;
    }

    /// <summary>Whether the line is the last one of an item and only a comment. The end of an item's text has its own rules.</summary>
    private static bool EndsAsComment(ReadOnlySpan<byte> text, LinePlace place)
    {
        if (place is not (LinePlace.Item or LinePlace.ItemContinuation)) return false;
        ReadOnlySpan<byte> end = text[0] == '<' ? "-->"u8 : "%%"u8;
        int length = text[0] == '<' ? 4 : 2;
        bool isComment = text[0] == '%' || text.StartsWith("<!--"u8);
        return isComment && text.Length >= length + end.Length && text[length..].IndexOf(end) == text.Length - length - end.Length
            && !text.Contains((byte)'\n');
    }

    /// <summary>Text after the math on the same line makes it inline math.</summary>
    private static bool BeginsMath(ReadOnlySpan<byte> line)
    {
        if (!MathMark.Opens(line, 0, line.Length)) return false;
        int close = MathMark.Find(line, MathMark.Length, line.Length);
        return close < 0 || Blanks.Skip(line, close + MathMark.Length, line.Length) == line.Length;
    }

    private static bool BeginsBracket(ReadOnlySpan<byte> text, ReadOnlySpan<byte> line, LinePlace place, bool inParagraph)
    {
        if (place == LinePlace.Row) return false;
        if (place == LinePlace.Item && TaskMarker.Read(line, 0, line.Length, out _) >= 0) return true;
        return IsFootnote(line) || (!inParagraph && text.IndexOf("]:"u8) >= 0 && IsLinkDefinition(text));
    }

    /// <summary>Whether a line defines a footnote: <c>[^1]: text</c>.</summary>
    private static bool IsFootnote(ReadOnlySpan<byte> line)
    {
        if (!line.StartsWith("[^"u8)) return false;
        int end = line[2..].IndexOfAny(" \t[]"u8);
        return end > 0 && line[(end + 2)..].StartsWith("]:"u8);
    }

    private static bool IsLinkDefinition(ReadOnlySpan<byte> text)
    {
        LineTable lines = new();
        lines.Scan(text);
        int[] starts = new int[lines.Count];
        for (int i = 0; i < starts.Length; i++) starts[i] = lines.Start(i);
        return LinkDefinitions.CountLines(text, lines, 0, starts) > 0;
    }
}
