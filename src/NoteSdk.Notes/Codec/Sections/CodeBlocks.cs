using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Items;
using NoteSdk.Notes.Codec.Editing;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>Fenced code blocks at the top level of a section (CommonMark 0.31, section 4.5).</summary>
internal static class CodeBlocks
{
    /// <summary>The index of the section's first fence with one of several info strings, or of its first fence if none is given; -1 without one.</summary>
    public static int Find(NoteReader note, Section section, byte[][] infos)
    {
        ref readonly SectionSlot slot = ref note.Section(section);
        if (!slot.IsPresent) return -1;
        ReadOnlySpan<Block> blocks = note.Blocks;
        for (int i = slot.First; i < slot.Last; i = blocks[i].Next)
        {
            if (blocks[i].Kind == BlockKind.FencedCode && IsOf(note, blocks[i], infos)) return i;
        }

        return -1;
    }

    /// <summary>The code's bytes without the final newline; decoded if its lines do not end with LF or are indented with the fence.</summary>
    public static (int Start, int End, byte[]? Decoded) TextOf(NoteReader note, int index)
    {
        ref readonly Block block = ref note.Blocks[index];
        int start = block.ContentStart;
        int end = Math.Max(start, block.ContentEnd);
        if (end > start && note.Bytes[end - 1] == '\n') end--;
        if (end > start && note.Bytes[end - 1] == '\r') end--;
        int indent = block.Start - note.Lines.Start(block.Line);
        ReadOnlySpan<byte> text = note.Text[start..end];
        return (start, end, indent > 0 || text.Contains((byte)'\r') ? LineText.Unindent(text, indent) : null);
    }

    /// <summary>Replaces the code, but keeps lines that stay the same.</summary>
    public static void Replace(EditWriter edits, int index, string text)
    {
        NoteReader note = edits.Note;
        (int start, int end, _) = TextOf(note, index);
        ref readonly Block block = ref note.Blocks[index];
        bool wasEmpty = block.ContentStart >= block.ContentEnd;

        // At the end of a note without a final newline, the newline after the fence is added and removed with the code.
        int fenceEnd = note.Lines.ContentEnd(note.Text, block.Line);
        if (wasEmpty && fenceEnd == note.Bytes.Length) edits.Insert(fenceEnd, "\n" + text);
        else if (wasEmpty) edits.Insert(start, text + "\n");
        else if (text.Length == 0 && end == note.Bytes.Length) edits.Replace(fenceEnd, end, "");
        else edits.ReplaceLines(start, end, text);
    }

    /// <summary>Whether a fenced block has exactly that info string.</summary>
    public static bool HasInfo(NoteReader note, in Block fence, byte[] info)
    {
        int lineEnd = note.Lines.ContentEnd(note.Text, fence.Line);
        ReadOnlySpan<byte> line = note.Text[fence.Start..lineEnd].TrimStart(note.Bytes[fence.Start]);
        return line.Trim(" \t"u8).SequenceEqual(info);
    }

    /// <summary>Whether a fenced block has one of several info strings, or any if none is given.</summary>
    public static bool IsOf(NoteReader note, in Block fence, byte[][] infos)
    {
        if (infos.Length == 0) return true;
        foreach (byte[] info in infos)
        {
            if (HasInfo(note, fence, info)) return true;
        }

        return false;
    }
}
