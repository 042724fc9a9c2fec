using System.Buffers;
using System.Text;

namespace NoteSdk.Documents.Blocks;

/// <summary>
/// Task markers: <c>[ ]</c>, <c>[x]</c> (GFM, section 5.3) and, as Obsidian has them, <c>[/]</c>, <c>[-]</c> or any other single character.
/// </summary>
internal static class TaskMarker
{
    /// <summary>Reads the marker at the first byte of an item's text. White space or the line's end follows it.</summary>
    /// <param name="text">The note.</param>
    /// <param name="first">The first byte of the item's text.</param>
    /// <param name="end">The end of the line.</param>
    /// <param name="status">The status: the byte between the brackets, the first one when it is a character of several bytes.</param>
    /// <returns>The offset after the marker and the blanks that follow it, or -1 when the item is not a task.</returns>
    public static int Read(ReadOnlySpan<byte> text, int first, int end, out byte status)
    {
        int after = End(text, first, end, out status);
        if (after >= 0 && (after == end || Blanks.IsBlank(text[after]))) return Blanks.Skip(text, after, end);
        status = 0;
        return -1;
    }

    /// <summary>Whether a text may have tasks: a mere search for their brackets, much faster than looking for the items.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> text)
    {
        for (int at = 0; text[at..].IndexOf((byte)'[') is >= 0 and var next; at++)
        {
            at += next;
            if (at > 0 && Blanks.IsBlank(text[at - 1]) && End(text, at, text.Length, out _) >= 0) return true;
        }

        return false;
    }

    /// <summary>The offset after the closing bracket of a marker, or -1.</summary>
    private static int End(ReadOnlySpan<byte> text, int first, int end, out byte status)
    {
        status = 0;
        if (end - first < 3 || text[first] != '[') return -1;
        int close = first + 2;
        byte value = text[first + 1];
        if (value >= 0x80)
        {
            if (Rune.DecodeFromUtf8(text[(first + 1)..end], out _, out int length) != OperationStatus.Done) return -1;
            close = first + 1 + length;
        }
        if (value is 0 or (byte)']' || close >= end || text[close] != ']') return -1;
        status = value;
        return close + 1;
    }
}
