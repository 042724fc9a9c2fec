using System.Buffers;
using NoteSdk.Documents.Blocks;

namespace NoteSdk.Documents.Outlines;

/// <summary>The parts of a wikilink, <c>[[path#subpath|alias]]</c>. All offsets are bytes into the text that it is in.</summary>
/// <param name="PathStart">The path's first byte.</param>
/// <param name="PathEnd">After the path's last byte.</param>
/// <param name="SubpathStart">The subpath's first byte.</param>
/// <param name="SubpathEnd">After the subpath's last byte; <paramref name="SubpathStart"/> if there is none.</param>
/// <param name="AliasStart">The alias's first byte; -1 if there is none. It ends where the closing brackets begin.</param>
/// <param name="End">After the closing brackets.</param>
internal readonly record struct WikilinkText(int PathStart, int PathEnd, int SubpathStart, int SubpathEnd, int AliasStart, int End)
{
    private const int BracketLength = 2;

    private static readonly SearchValues<byte> Marks = SearchValues.Create("[]\r\n"u8);

    /// <summary>Gets the offset after the alias's last byte.</summary>
    public int AliasEnd => End - BracketLength;

    /// <summary>
    /// Reads the link that begins with two brackets at an offset. It ends on its line, with the next two closing brackets; single ones are part of it. Two
    /// opening ones are not: they begin another link, so that no byte is looked at again and again. A link to nothing is not a link.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<byte> text, int at, out WikilinkText link)
    {
        link = default;
        int start = at + BracketLength;
        int close = FindClose(text, start);
        if (close < 0) return false;

        // A pipe separates an alias only if something comes before it. In a table it is written `\|`.
        int pipe = text[start..close].IndexOf((byte)'|');
        int end = pipe > 0 ? start + pipe : close;
        int alias = pipe > 0 ? end + 1 : -1;
        if (pipe > 0 && text[end - 1] == '\\') end--;

        int hash = text[start..end].IndexOf((byte)'#');
        int pathEnd = hash < 0 ? end : start + hash;
        int path = Blanks.Skip(text, start, pathEnd);
        int subpath = hash < 0 ? end : Blanks.Skip(text, pathEnd + 1, end);
        link = new WikilinkText(path, Blanks.TrimEnd(text, path, pathEnd), subpath, Blanks.TrimEnd(text, subpath, end), alias, close + BracketLength);
        return link.PathEnd > link.PathStart || link.SubpathEnd > link.SubpathStart;
    }

    /// <summary>The link in a text that is nothing else, with or without the <c>!</c> of an embed.</summary>
    public static bool TryReadWhole(ReadOnlySpan<byte> text, out WikilinkText link) => TryReadStart(text, out link) && link.End == text.Length;

    /// <summary>The link that a text begins with, with or without the <c>!</c> of an embed.</summary>
    public static bool TryReadStart(ReadOnlySpan<byte> text, out WikilinkText link)
    {
        int open = text.StartsWith("!"u8) ? 1 : 0;
        link = default;
        return text[open..].StartsWith("[["u8) && TryRead(text, open, out link);
    }

    /// <summary>The link in the form that the outline has, outside of the frontmatter.</summary>
    /// <param name="text">The text that it is in.</param>
    /// <param name="start">Its first byte, which may be the <c>!</c> of an embed.</param>
    /// <param name="found">Makes its strings.</param>
    public OutlineLink ToLink(ReadOnlySpan<byte> text, int start, OutlineBuffer found)
    {
        string? subpath = SubpathEnd > SubpathStart ? found.Name(text[SubpathStart..SubpathEnd]) : null;
        return new OutlineLink(found.Name(text[PathStart..PathEnd]), subpath, start, End, PathStart, PathEnd, OutlineLinkKind.Wikilink, text[start] == '!',
            IsInFrontmatter: false);
    }

    private static int FindClose(ReadOnlySpan<byte> text, int at)
    {
        while (true)
        {
            int next = text[at..].IndexOfAny(Marks);
            if (next < 0) return -1;
            at += next;
            if (text[at] is (byte)'\r' or (byte)'\n') return -1;
            if (at + 1 < text.Length && text[at] == text[at + 1]) return text[at] == ']' ? at : -1;
            at++;
        }
    }
}
