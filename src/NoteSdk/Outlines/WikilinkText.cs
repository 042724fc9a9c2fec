using NoteSdk.Blocks;

namespace NoteSdk.Outlines;

/// <summary>The parts of a wikilink, <c>[[path#subpath|alias]]</c>, or an embed. All offsets are bytes into the link.</summary>
/// <param name="PathStart">The path's first byte.</param>
/// <param name="PathEnd">After the path's last byte.</param>
/// <param name="SubpathEnd">After the subpath's last byte, which begins after the <c>#</c> at <paramref name="SubpathStart"/> less one.</param>
/// <param name="SubpathStart">The subpath's first byte; <paramref name="SubpathEnd"/> where there is none.</param>
/// <param name="IsEmbed">Whether it is an embed.</param>
internal readonly record struct WikilinkText(int PathStart, int PathEnd, int SubpathStart, int SubpathEnd, bool IsEmbed)
{
    /// <summary>Reads a text that is one link from its first byte to its last. A path holds no brackets, and a link into nothing is none.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out WikilinkText link)
    {
        bool isEmbed = text[0] == '!';
        int start = isEmbed ? 3 : 2;
        int end = text.Length - 2;
        int pipe = text[start..end].IndexOf((byte)'|');
        if (pipe >= 0)
        {
            // In a table the alias comes after `\|`.
            end = start + pipe;
            if (pipe > 0 && text[end - 1] == '\\') end--;
        }

        int hash = text[start..end].IndexOf((byte)'#');
        int pathEnd = hash < 0 ? end : start + hash;
        int subpathStart = hash < 0 ? end : pathEnd + 1;
        link = default;
        if (text[start..pathEnd].IndexOfAny((byte)'[', (byte)']') >= 0) return false;
        int pathStart = Blanks.Skip(text, start, pathEnd);
        subpathStart = Blanks.Skip(text, subpathStart, end);
        link = new WikilinkText(pathStart, Blanks.TrimEnd(text, pathStart, pathEnd), subpathStart, Blanks.TrimEnd(text, subpathStart, end), isEmbed);
        return link.PathEnd > link.PathStart || link.SubpathEnd > link.SubpathStart;
    }

    public ReadOnlySpan<byte> Path(ReadOnlySpan<byte> link) => link[PathStart..PathEnd];

    public ReadOnlySpan<byte> Subpath(ReadOnlySpan<byte> link) => link[SubpathStart..SubpathEnd];
}
