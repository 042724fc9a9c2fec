using System.Text;
using NoteSdk.Documents.Text;

namespace NoteSdk.Workspace.Places;

/// <summary>Converts a line and a column to an offset in bytes, as <see cref="DiagnosticSink.Position"/> converts it back.</summary>
internal static class PositionOffset
{
    /// <exception cref="ArgumentOutOfRangeException">The text has no such position.</exception>
    public static int Find(byte[] bytes, LineTable lines, int line, int column)
    {
        // A newline at the end is followed by an empty line, which the table does not have.
        bool endsWithNewline = bytes.Length > 0 && bytes[^1] is (byte)'\n' or (byte)'\r';
        if (column == 1 && line == lines.Count + 1 && (endsWithNewline || bytes.Length == 0)) return bytes.Length;
        if (line < 1 || line > lines.Count || column < 1) throw NotThere(line, column);
        int at = lines.Start(line - 1);
        if (line == 1) at += NoteEncoding.MarkLength(bytes);
        int end = lines.ContentEnd(bytes, line - 1);
        for (int left = column - 1; left > 0;)
        {
            if (at >= end) throw NotThere(line, column);
            Rune.DecodeFromUtf8(bytes.AsSpan(at..end), out Rune rune, out int length);

            // A position within a pair of surrogates is that of the character.
            if (rune.Utf16SequenceLength > left) break;
            left -= rune.Utf16SequenceLength;
            at += length;
        }

        return at;
    }

    private static ArgumentOutOfRangeException NotThere(int line, int column) => new(nameof(line), $"The text has no position ({line},{column}).");
}
