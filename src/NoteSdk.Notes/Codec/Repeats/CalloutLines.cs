using System.Text;
using NoteSdk.Documents.Splices;

namespace NoteSdk.Notes.Codec.Repeats;

/// <summary>The lines of an edited callout: those that stay the same keep their bytes.</summary>
internal static class CalloutLines
{
    /// <summary>A line of a quote.</summary>
    public static string Quote(string line) => line.Length == 0 ? ">" : "> " + line;

    /// <summary>A callout with other content, or another title.</summary>
    /// <param name="note">The note.</param>
    /// <param name="callout">Where the callout is.</param>
    /// <param name="head">Its first line; null for a quote without a type.</param>
    /// <param name="before">The callout as a note of its own, before the edit.</param>
    /// <param name="after">The same after the edit.</param>
    public static byte[] Rewrite(NoteReader note, in Repeat callout, CalloutHead? head, byte[] before, byte[] after)
    {
        string[] old = LinesOf(before);
        string[] now = LinesOf(after);
        if (now.Length > 1 && now[^1].Length == 0 && old[^1].Length > 0) now = now[..^1];
        int first = 1;
        if (old.Length == 1)
        {
            while (first < now.Length && now[first].AsSpan().IsWhiteSpace()) first++;
        }

        int start = 1;
        while (start < old.Length && first < now.Length && old[start] == now[first]) (start, first) = (start + 1, first + 1);
        int tail = 0;
        while (tail < old.Length - start && tail < now.Length - first && old[^(tail + 1)] == now[^(tail + 1)]) tail++;

        string newline = Newlines.At(note.Document, callout.Start);
        int firstLine = note.Lines.LineOf(callout.Start);
        int shift = head is null ? 1 : 0;
        List<byte[]> lines = [];
        if (head is { } line) lines.Add(old[0] == now[0] ? Raw(note, firstLine) : Titled(note, callout, line, now[0]));
        for (int i = 1; i < start; i++) lines.Add(Raw(note, firstLine + i - shift));
        for (int i = first; i < now.Length - tail; i++) lines.Add(Encoding.UTF8.GetBytes(Quote(now[i])));
        for (int i = old.Length - tail; i < old.Length; i++) lines.Add(Raw(note, firstLine + i - shift));
        byte[] separator = Encoding.UTF8.GetBytes(newline);
        return [.. lines.SelectMany((text, i) => i == 0 ? text : [.. separator, .. text])];
    }

    private static byte[] Titled(NoteReader note, in Repeat callout, in CalloutHead head, string heading)
    {
        string title = heading.TrimStart('#').Trim();
        bool needsBlank = title.Length > 0 && head.TitleStart == head.MarkEnd;
        int end = title.Length > 0 ? head.TitleStart : head.MarkEnd;
        return [.. note.Text[callout.Start..end], .. Encoding.UTF8.GetBytes((needsBlank ? " " : "") + title)];
    }

    private static byte[] Raw(NoteReader note, int line) => note.Text[note.Lines.Start(line)..note.Lines.ContentEnd(note.Text, line)].ToArray();

    private static string[] LinesOf(byte[] part) => Newlines.Normalize(Encoding.UTF8.GetString(part)).Split('\n');
}
