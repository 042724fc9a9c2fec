using NoteSdk.Text;

namespace NoteSdk.Editing;

/// <summary>The newline that an edit writes: that of the line it touches, else that of the line before.</summary>
internal static class Newlines
{
    public static string At(NoteReader note, int offset)
    {
        LineTable lines = note.Lines;
        if (lines.Count == 0) return "\n";
        for (int line = lines.LineOf(offset); line >= 0; line--)
        {
            int end = lines.End(line);
            int content = lines.ContentEnd(note.Text, line);
            if (end > content) return end - content == 2 ? "\r\n" : note.Bytes[content] == '\r' ? "\r" : "\n";
        }

        return "\n";
    }

    public static string Convert(string text, string newline) => newline == "\n" ? text : text.Replace("\n", newline, StringComparison.Ordinal);
}
