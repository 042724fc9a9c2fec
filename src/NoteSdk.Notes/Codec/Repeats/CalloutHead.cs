using System.Text;
using NoteSdk.Documents.Blocks;

namespace NoteSdk.Notes.Codec.Repeats;

/// <summary>
/// The first line of a callout: <c>&gt; [!note]- Title</c>. A quote without a type has none. All offsets are bytes of the note.
/// </summary>
/// <param name="Type">The type.</param>
/// <param name="MarkEnd">The offset after the type and the sign of folding.</param>
/// <param name="TitleStart">The first byte of the title; the end of the line without one.</param>
/// <param name="TitleEnd">The offset after the title.</param>
internal readonly record struct CalloutHead(string Type, int MarkEnd, int TitleStart, int TitleEnd)
{
    /// <summary>Reads the first line of a quote; null for one without a type.</summary>
    public static CalloutHead? Read(NoteReader note, in Block quote)
    {
        int end = note.Lines.ContentEnd(note.Text, quote.Line);
        int at = Strip(note.Text, quote.Start, end);
        while (at < end && note.Bytes[at] is (byte)' ' or (byte)'\t') at++;
        ReadOnlySpan<byte> line = note.Text[at..end];
        int close = line.IndexOf((byte)']');
        if (!line.StartsWith("[!"u8) || close < 3) return null;
        int mark = at + close + 1;
        if (mark < end && note.Bytes[mark] is (byte)'-' or (byte)'+') mark++;
        int title = mark;
        while (title < end && note.Bytes[title] is (byte)' ' or (byte)'\t') title++;
        int titleEnd = title + note.Text[title..end].TrimEnd(" \t"u8).Length;
        return new CalloutHead(Encoding.UTF8.GetString(line[2..close]).Trim(), mark, title, titleEnd);
    }

    /// <summary>The offset of a line's text behind the sign of its quote, and one blank; the line's own start where it has no such sign.</summary>
    public static int Strip(ReadOnlySpan<byte> text, int start, int end)
    {
        int at = start;
        while (at < end && at - start < 4 && text[at] == ' ') at++;
        if (at >= end || text[at] != '>') return start;
        return at + 1 < end && text[at + 1] == ' ' ? at + 2 : at + 1;
    }
}
