using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Frontmatter;

/// <summary>
/// Finds the two lines <c>---</c> around the frontmatter: the first line of the note, after an optional byte order mark, and the next line that is the
/// same. Blanks and tabs may follow the hyphens.
/// </summary>
internal static class FrontmatterFence
{
    /// <summary>The byte order mark of UTF-8.</summary>
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Finds the closing line.</summary>
    /// <param name="note">The note.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="start">The byte offset of the opening hyphens; 0 if there are none.</param>
    /// <param name="closingLine">The zero-based line of the closing hyphens; 0 unless the state is <see cref="FrontmatterState.Present"/>.</param>
    public static FrontmatterState Find(ReadOnlySpan<byte> note, LineTable lines, out int start, out int closingLine)
    {
        start = 0;
        closingLine = 0;
        if (lines.Count == 0) return FrontmatterState.None;
        int opening = note.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        if (!IsFence(note[opening..lines.End(0)])) return FrontmatterState.None;
        start = opening;
        for (int line = 1; line < lines.Count; line++)
        {
            int at = lines.Start(line);
            if (note[at] != '-' || !IsFence(note[at..lines.End(line)])) continue;
            closingLine = line;
            return FrontmatterState.Present;
        }
        return FrontmatterState.Unclosed;
    }

    private static bool IsFence(ReadOnlySpan<byte> line) =>
        line.StartsWith("---"u8) && line[3..].IndexOfAnyExcept(" \t\r\n"u8) < 0;
}
