using NoteSdk.Documents.Blocks;

namespace NoteSdk.Notes.Codec.Fields;

/// <summary>Blocks of nothing but inline fields, of which the schema knows one, and blocks with labels: they are no text of a part.</summary>
internal static class FieldBlocks
{
    /// <summary>The top-level blocks of fields in a text before sections.</summary>
    /// <param name="note">The note.</param>
    /// <param name="ownText">The text.</param>
    /// <param name="first">Its first block.</param>
    /// <param name="end">The index after its last block.</param>
    public static List<int> In(NoteReader note, Section ownText, int first, int end)
    {
        List<int> found = [];
        IFieldPart[] known = [.. ownText.Parts.OfType<IFieldPart>()];
        if (known.Length == 0) return found;
        ReadOnlySpan<InlineField> fields = note.Fields.All;
        for (int i = 0; i < fields.Length;)
        {
            int block = fields[i].Top;
            int next = i;
            int lines = 0;
            bool isKnown = false;
            bool isLabelled = false;
            for (int last = -1; next < fields.Length && fields[next].Top == block; next++)
            {
                InlineField field = fields[next];
                if (field.TakesLine && field.Line != last) lines++;
                last = field.Line;
                isKnown |= Array.Exists(known, part => part.Key.Has(field));
                isLabelled |= Array.Exists(known, part => part.Key.IsLabel && part.Key.Has(field));
            }

            if (isKnown && block >= first && block < end && (isLabelled || HasNoOtherLine(note, block, lines))) found.Add(block);
            i = next;
        }

        return found;
    }

    private static bool HasNoOtherLine(NoteReader note, int index, int lines)
    {
        Block block = note.Blocks[index];
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.List)) return false;
        for (int line = block.Line; line < note.Lines.Count && note.Lines.Start(line) < block.ContentEnd && lines >= 0; line++)
        {
            if (note.Text[note.Lines.Start(line)..note.Lines.ContentEnd(note.Text, line)].IndexOfAnyExcept(" \t"u8) >= 0) lines--;
        }

        return lines == 0;
    }
}
