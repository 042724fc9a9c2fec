using System.Buffers;
using System.Text;

namespace NoteSdk.Blocks;

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
    /// <returns>The offset after the marker and the blanks that follow it, or -1 when the item is no task.</returns>
    public static int Read(ReadOnlySpan<byte> text, int first, int end, out byte status)
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
        int after = close + 1;
        if (after < end && !Blanks.IsBlank(text[after])) return -1;
        status = value;
        return Blanks.Skip(text, after, end);
    }
}
