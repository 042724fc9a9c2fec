using NoteSdk.Blocks;
using NoteSdk.Editing;
using NoteSdk.Reading;

namespace NoteSdk.Places;

/// <summary>Edits that add a block to a section, or take one out, with the blank lines that part it from its neighbours.</summary>
internal static class SectionEdits
{
    /// <summary>Puts a block after what the section holds; in an empty one after the blank line below its heading.</summary>
    public static void InsertBlock(EditWriter edits, Section section, string block)
    {
        NoteReader note = edits.Note;
        SectionSlot slot = note.Section(section);
        int last = LastBlock(note, slot);
        int offset = last < 0 ? slot.BodyStart : note.Blocks[last].End;
        bool needsBlankBefore = true;
        if (last < 0 && IsBlankLineAt(note, offset) && offset < slot.BodyEnd)
        {
            offset = note.Lines.End(note.Lines.LineOf(offset));
            needsBlankBefore = false;
        }

        bool needsNewline = offset > 0 && note.Bytes[offset - 1] is not ((byte)'\n' or (byte)'\r');
        bool atEnd = offset >= note.Bytes.Length;
        string text = (needsNewline ? "\n" : "") + (needsBlankBefore ? "\n" : "") + block
            + (atEnd && needsNewline ? "" : "\n")
            + (atEnd || IsBlankLineAt(note, offset) ? "" : "\n");
        edits.Insert(offset, text);
    }

    /// <summary>Takes out a block, from its first byte to its last one, with the newline that ends it.</summary>
    public static void DeleteBlock(EditWriter edits, int start, int end)
    {
        NoteReader note = edits.Note;
        int line = note.Lines.LineOf(Math.Max(start, end - 1));
        edits.Delete(note.Lines.Start(note.Lines.LineOf(start)), note.Lines.End(line));
    }

    private static int LastBlock(NoteReader note, in SectionSlot slot)
    {
        int last = -1;
        for (int i = slot.First; i < slot.Last; i = note.Blocks[i].Next) last = i;
        return last;
    }

    private static bool IsBlankLineAt(NoteReader note, int offset)
    {
        if (offset >= note.Bytes.Length) return false;
        int line = note.Lines.LineOf(offset);
        return note.Text[offset..note.Lines.ContentEnd(note.Text, line)].IndexOfAnyExcept(" \t"u8) < 0;
    }
}
