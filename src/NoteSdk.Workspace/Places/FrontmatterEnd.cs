using NoteSdk.Documents;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Text;

namespace NoteSdk.Workspace.Places;

/// <summary>Finds where frontmatter that is not closed yet would end.</summary>
internal static class FrontmatterEnd
{
    /// <summary>The offset of the first line that is no line of the frontmatter; null if there is none that is open.</summary>
    public static int? Find(byte[] bytes)
    {
        NoteDocument document = NoteDocument.Rent(bytes);
        try
        {
            if (document.Frontmatter.State != FrontmatterState.Unclosed) return null;
            LineTable lines = document.Lines;
            int line = 1;
            while (line < lines.Count && IsLineOf(document.Text[lines.Start(line)..lines.ContentEnd(bytes, line)])) line++;
            return lines.Start(line);
        }
        finally
        {
            document.Return();
        }
    }

    /// <summary>
    /// Whether a line may belong to frontmatter: a blank line and a heading do not, and neither does a paragraph without a colon in its first word.
    /// </summary>
    private static bool IsLineOf(ReadOnlySpan<byte> line)
    {
        if (line.IndexOfAnyExcept(" \t"u8) < 0) return false;
        if (line[0] is (byte)' ' or (byte)'\t' or (byte)'-' or (byte)']' or (byte)'}') return true;
        if (line[0] == '#') return false;
        int blank = line.IndexOfAny(" \t"u8);
        return blank < 0 || line.IndexOf((byte)':') >= 0;
    }
}
