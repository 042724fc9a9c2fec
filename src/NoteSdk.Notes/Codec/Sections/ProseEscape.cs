using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>
/// The backslash that keeps a section's single line of text in the section if it would otherwise be a heading that ends it, a comment that closes it, or the
/// beginning of a block that continues into the next section. A section's text may contain other blocks, so other markup needs no backslash.
/// </summary>
internal static class ProseEscape
{
    /// <summary>The lines after the text: the next section, and the ends of a comment and of math.</summary>
    private static readonly byte[] s_next = "\n\n# x\n\n%%\n\n$$\n"u8.ToArray();

    /// <summary>The text of a section without the backslash; null if it has none.</summary>
    public static byte[]? Read(ReadOnlySpan<byte> text, int level) => text.StartsWith("\\"u8) && IsMarked(text, level) ? text[1..].ToArray() : null;

    /// <summary>The text of a section as it is written in a note.</summary>
    public static string Write(string text, int level) => IsMarked(Encoding.UTF8.GetBytes(text), level) ? "\\" + text : text;

    private static bool IsMarked(ReadOnlySpan<byte> text, int level)
    {
        if (text.IndexOfAny((byte)'\n', (byte)'\r') >= 0) return false;
        ReadOnlySpan<byte> line = text.TrimStart((byte)'\\');
        return !line.IsEmpty && line[0] is (byte)'#' or (byte)'<' or (byte)'%' or (byte)'$' or (byte)'`' or (byte)'~' && LeavesSection(line, level);
    }

    private static bool LeavesSection(ReadOnlySpan<byte> line, int level)
    {
        NoteReader note = NoteReader.Rent([.. line, .. s_next], NoteLayout.None);
        try
        {
            ReadOnlySpan<Block> blocks = note.Blocks;
            if (blocks[0].Kind == BlockKind.Heading && blocks[0].Marker <= level) return true;
            int next = blocks[0].Next;
            bool isSeparate = next < blocks.Length && blocks[next].Kind == BlockKind.Heading && blocks[next].Start == line.Length + 2;
            return !isSeparate || ClosingComment.Find(note, 0, next) == 0;
        }
        finally
        {
            note.Return();
        }
    }
}
