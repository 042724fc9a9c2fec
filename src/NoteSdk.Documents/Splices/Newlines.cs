using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Splices;

/// <summary>The newline that an edit writes: the one of the line it touches, or else the one of the line before.</summary>
internal static class Newlines
{
    public static string At(NoteDocument note, int offset)
    {
        LineTable lines = note.Lines;
        if (lines.Count == 0) return note.OtherNewline;
        for (int line = lines.LineOf(offset); line >= 0; line--)
        {
            int end = lines.End(line);
            int content = lines.ContentEnd(note.Text, line);
            if (end > content) return end - content == 2 ? "\r\n" : note.Bytes[content] == '\r' ? "\r" : "\n";
        }

        return note.OtherNewline;
    }

    /// <summary>A text whose lines end with LF. Besides LF, only CR and CRLF are newlines (CommonMark 0.31, section 2.1).</summary>
    public static string Normalize(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    /// <summary>
    /// The newline for a text that replaces bytes: one that does not combine with half of a CRLF beside it, in a note with several kinds of newline.
    /// </summary>
    public static string For(NoteDocument note, int start, int end, string text)
    {
        string newline = At(note, start);
        bool joinsBefore = newline == "\n" && text.StartsWith('\n') && start > 0 && note.Bytes[start - 1] == '\r';
        bool joinsAfter = newline == "\r" && text.EndsWith('\n') && end < note.Bytes.Length && note.Bytes[end] == '\n';
        return joinsBefore || joinsAfter ? "\r\n" : newline;
    }

    /// <summary>
    /// Where the deletion of a range of lines starts. At the end of a note without a final newline, it includes the newlines before the range, so that the note
    /// still has none.
    /// </summary>
    public static int StartOfDeletion(NoteDocument note, int start, int end)
    {
        if (end < note.Bytes.Length || end == start || note.Bytes[end - 1] is (byte)'\n' or (byte)'\r') return start;
        return note.Text[..start].TrimEnd("\r\n"u8).Length;
    }

    public static string Convert(string text, string newline) => newline == "\n" ? text : text.Replace("\n", newline, StringComparison.Ordinal);
}
