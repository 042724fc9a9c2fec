using NoteSdk.Documents.Blocks;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>Finds the hint of a section or a part, which stands above its content and is no part of it. Lines of it may be missing.</summary>
internal static class HintLines
{
    /// <summary>Lets a section begin below its hint, if the note has that.</summary>
    public static void Skip(NoteReader note, byte[][] hint, ref SectionSlot slot)
    {
        if (slot.First >= slot.Last) return;
        int end = EndOf(note, hint, note.Blocks[slot.First].Start, slot.BodyEnd);
        if (end < 0) return;
        while (slot.First < slot.Last && note.Blocks[slot.First].End <= end) slot.First = note.Blocks[slot.First].Next;
        slot.BodyStart = end;
    }

    /// <summary>The first of sibling blocks that begins with the hint of a part, and the offset after the hint; -1 without one.</summary>
    public static (int Block, int End) Find(NoteReader note, byte[][] hint, int first, int last)
    {
        for (int i = first; i < last; i = note.Blocks[i].Next)
        {
            if (note.Blocks[i].Kind is BlockKind.Heading or BlockKind.List or BlockKind.FencedCode) continue;
            if (EndOf(note, hint, note.Blocks[i].Start, note.Blocks[i].End) is >= 0 and var end) return (i, end);
        }

        return (-1, -1);
    }

    /// <summary>The offset after the lines of a hint from an offset on, in their order; -1 if there are none.</summary>
    private static int EndOf(NoteReader note, byte[][] hint, int start, int limit)
    {
        int end = -1;
        int known = 0;
        for (int line = note.Lines.LineOf(start); line < note.Lines.Count && note.Lines.Start(line) < limit; line++)
        {
            ReadOnlySpan<byte> text = note.Text[note.Lines.Start(line)..note.Lines.ContentEnd(note.Text, line)].Trim(" \t"u8);
            if (text.IsEmpty) continue;
            while (known < hint.Length && !text.SequenceEqual(hint[known])) known++;
            if (known == hint.Length) break;
            end = note.Lines.End(line);
            known++;
        }

        return end;
    }
}
