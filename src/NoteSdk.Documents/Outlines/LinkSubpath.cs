namespace NoteSdk.Documents.Outlines;

/// <summary>Where a link's heading or block is written.</summary>
internal static class LinkSubpath
{
    /// <summary>The bytes after the <c>#</c> of a link that has a subpath; null if it is written with escapes.</summary>
    public static (int Start, int End)? Find(ReadOnlySpan<byte> text, in OutlineLink link)
    {
        if (link.Kind == OutlineLinkKind.Wikilink)
        {
            return WikilinkText.TryRead(text[..link.End], link.IsEmbed ? link.Start + 1 : link.Start, out WikilinkText written)
                ? (written.SubpathStart, written.SubpathEnd)
                : null;
        }

        return (link.TargetEnd + 1, EndOfDestination(text, link));
    }

    /// <summary>Whether the destination of a Markdown link stands between <c>&lt;</c> and <c>&gt;</c>.</summary>
    public static bool IsBracketed(ReadOnlySpan<byte> text, in OutlineLink link) =>
        link.Kind != OutlineLinkKind.Wikilink && link.TargetStart > 0 && text[link.TargetStart - 1] == '<';

    /// <summary>Where the destination of a Markdown link ends, its subpath included.</summary>
    public static int EndOfDestination(ReadOnlySpan<byte> text, in OutlineLink link) =>
        IsBracketed(text, link) ? EndOfBracketed(text, link.TargetEnd) : EndOfBare(text[..link.End], link.TargetStart);

    private static int EndOfBracketed(ReadOnlySpan<byte> text, int at)
    {
        while (text[at] != '>') at += text[at] == '\\' ? 2 : 1;
        return at;
    }

    private static int EndOfBare(ReadOnlySpan<byte> text, int at)
    {
        int depth = 0;
        for (; at < text.Length && text[at] is > (byte)' ' and not 0x7F; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == '(') depth++;
            else if (text[at] == ')' && --depth < 0) break;
        }

        return Math.Min(at, text.Length);
    }
}
