using NoteSdk.Documents.Outlines;

namespace NoteSdk.Vaults.Moving;

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

        int start = link.TargetEnd + 1;
        int end = link.TargetStart > 0 && text[link.TargetStart - 1] == '<' ? EndOfBracketed(text, start) : EndOfBare(text[..link.End], link.TargetStart);
        return (start, end);
    }

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
