using System.Text;

namespace NoteSdk.Documents.Splices;

/// <summary>The smallest number of whole lines to replace so that a range of a note becomes another text.</summary>
internal static class LineSplice
{
    public static (int Start, int End, string Text) Between(ReadOnlySpan<byte> note, int start, int end, string text)
    {
        List<(int Start, int End, string Text)> oldLines = Split(note, start, end);
        string[] newLines = text.Split('\n');
        int limit = Math.Min(oldLines.Count, newLines.Length);
        int head = 0;
        while (head < limit && oldLines[head].Text == newLines[head]) head++;
        int tail = 0;
        while (tail < limit - head && oldLines[^(tail + 1)].Text == newLines[^(tail + 1)]) tail++;

        bool onlyInserts = head + tail == oldLines.Count;
        bool onlyDeletes = head + tail == newLines.Length;
        string[] middle = newLines[head..^tail];
        if (onlyInserts && head > 0) return (oldLines[head - 1].End, oldLines[head - 1].End, "\n" + string.Join('\n', middle));
        if (onlyInserts) return (oldLines[0].Start, oldLines[0].Start, string.Join('\n', middle) + "\n");
        if (onlyDeletes && head > 0) return (oldLines[head - 1].End, oldLines[^(tail + 1)].End, "");
        if (onlyDeletes && tail > 0) return (oldLines[0].Start, oldLines[^tail].Start, "");
        return (oldLines[head].Start, oldLines[^(tail + 1)].End, string.Join('\n', middle));
    }

    private static List<(int Start, int End, string Text)> Split(ReadOnlySpan<byte> note, int start, int end)
    {
        List<(int Start, int End, string Text)> lines = [];
        while (true)
        {
            int newline = note[start..end].IndexOfAny((byte)'\n', (byte)'\r');
            int lineEnd = newline < 0 ? end : start + newline;
            lines.Add((start, lineEnd, Encoding.UTF8.GetString(note[start..lineEnd])));
            if (newline < 0) return lines;
            start = note[lineEnd] == '\r' && lineEnd + 1 < end && note[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;
        }
    }
}
