using System.Buffers;
using NoteSdk.Blocks;

namespace NoteSdk.Outlines;

/// <summary>The parts of a wikilink, <c>[[path#subpath|alias]]</c>. All offsets are bytes into the text that it is in.</summary>
/// <param name="PathStart">The path's first byte.</param>
/// <param name="PathEnd">After the path's last byte.</param>
/// <param name="SubpathStart">The subpath's first byte.</param>
/// <param name="SubpathEnd">After the subpath's last byte; <paramref name="SubpathStart"/> where there is none.</param>
/// <param name="End">After the closing brackets.</param>
internal readonly record struct WikilinkText(int PathStart, int PathEnd, int SubpathStart, int SubpathEnd, int End)
{
    private static readonly SearchValues<byte> Marks = SearchValues.Create("[]|#\r\n"u8);
    private static readonly SearchValues<byte> AliasMarks = SearchValues.Create("[]\r\n"u8);

    /// <summary>
    /// Reads the link that begins with two brackets at an offset. It ends on its line. Its path holds no brackets, its alias no two opening ones, so that no byte is
    /// looked at again when the next two are. A link into nothing is none.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<byte> text, int at, out WikilinkText link)
    {
        link = default;
        int start = at + 2;
        int hash = -1;
        int end = start;
        while (true)
        {
            int next = text[end..].IndexOfAny(Marks);
            if (next < 0) return false;
            end += next;
            byte mark = text[end];
            if (mark == '|') break;
            if (mark == '#')
            {
                if (hash < 0) hash = end;
            }
            else if (mark == ']' && end + 1 < text.Length && text[end + 1] == ']')
            {
                break;
            }
            else if (hash < 0 || mark is (byte)'\r' or (byte)'\n' || IsDoubled(text, end))
            {
                return false;
            }

            end++;
        }

        int close = text[end] == ']' ? end : FindClose(text, end + 1);
        if (close < 0) return false;

        // In a table the alias comes after `\|`.
        if (close > end && text[end - 1] == '\\') end--;
        int pathEnd = hash < 0 ? end : hash;
        int subpath = hash < 0 ? end : Blanks.Skip(text, hash + 1, end);
        int path = Blanks.Skip(text, start, pathEnd);
        link = new WikilinkText(path, Blanks.TrimEnd(text, path, pathEnd), subpath, Blanks.TrimEnd(text, subpath, end), close + 2);
        return link.PathEnd > link.PathStart || link.SubpathEnd > link.SubpathStart;
    }

    /// <summary>The link of a text that is nothing but one, with or without the <c>!</c> of an embed.</summary>
    public static bool TryReadWhole(ReadOnlySpan<byte> text, out WikilinkText link)
    {
        int open = text.StartsWith("!"u8) ? 1 : 0;
        link = default;
        return text[open..].StartsWith("[["u8) && TryRead(text, open, out link) && link.End == text.Length;
    }

    private static int FindClose(ReadOnlySpan<byte> text, int at)
    {
        while (true)
        {
            int next = text[at..].IndexOfAny(AliasMarks);
            if (next < 0) return -1;
            at += next;
            if (text[at] is (byte)'\r' or (byte)'\n') return -1;
            if (IsDoubled(text, at)) return text[at] == ']' ? at : -1;
            at++;
        }
    }

    private static bool IsDoubled(ReadOnlySpan<byte> text, int at) => at + 1 < text.Length && text[at] == text[at + 1];
}
