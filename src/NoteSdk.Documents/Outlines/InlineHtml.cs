using System.Buffers;
using NoteSdk.Documents.Blocks;

namespace NoteSdk.Documents.Outlines;

/// <summary>Autolinks and HTML within text (CommonMark 0.31, sections 6.5 and 6.6). It remembers which kinds are not closed in the rest of the text.</summary>
internal struct InlineHtml
{
    private const int LongestScheme = 32;

    private static readonly SearchValues<byte> AutolinkEnd = SearchValues.Create(" \t\r\n<>"u8);

    private bool _noCommentEnd;
    private bool _noInstructionEnd;
    private bool _noDataEnd;
    private bool _noDeclarationEnd;

    /// <summary>The offset after the tag, comment or autolink that begins at a <c>&lt;</c>, or -1.</summary>
    public int End(ReadOnlySpan<byte> text, int at)
    {
        ReadOnlySpan<byte> rest = text[at..];
        if (rest.Length < 3) return -1;
        if (rest.StartsWith("<!-->"u8)) return at + "<!-->".Length;
        if (rest.StartsWith("<!--->"u8)) return at + "<!--->".Length;
        if (rest.StartsWith("<!--"u8)) return EndAt(rest, at, "-->"u8, ref _noCommentEnd);
        if (rest.StartsWith("<?"u8)) return EndAt(rest, at, "?>"u8, ref _noInstructionEnd);
        if (rest.StartsWith("<![CDATA["u8)) return EndAt(rest, at, "]]>"u8, ref _noDataEnd);
        if (rest[1] == '!') return char.IsAsciiLetter((char)rest[2]) ? EndAt(rest, at, ">"u8, ref _noDeclarationEnd) : -1;

        bool closing = rest[1] == '/';
        int name = closing ? 2 : 1;
        int nameEnd = HtmlTag.NameEnd(rest, name);
        int end = nameEnd == name ? -1 : HtmlTag.End(rest, nameEnd, closing);
        if (end < 0) end = AutolinkLength(rest);
        return end < 0 ? -1 : at + end;
    }

    private static int EndAt(ReadOnlySpan<byte> rest, int at, ReadOnlySpan<byte> mark, ref bool isGone)
    {
        int found = isGone ? -1 : rest[2..].IndexOf(mark);
        isGone = found < 0;
        return found < 0 ? -1 : at + 2 + found + mark.Length;
    }

    /// <summary>The length of <c>&lt;scheme:rest&gt;</c> or <c>&lt;name@host&gt;</c>, or -1.</summary>
    private static int AutolinkLength(ReadOnlySpan<byte> rest)
    {
        int end = rest[1..].IndexOfAny(AutolinkEnd) + 1;
        if (end <= 1 || rest[end] != '>') return -1;
        ReadOnlySpan<byte> inner = rest[1..end];
        int colon = inner.IndexOf((byte)':');
        return (colon <= LongestScheme && LinkDestination.HasScheme(inner)) || inner.Contains((byte)'@') ? end + 1 : -1;
    }
}
