using NoteSdk.Documents.Blocks;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>Labelled lines, <c>**Label**: value</c> or <c>**Label:** value</c>, in the paragraphs of a section.</summary>
internal static class Labels
{
    /// <summary>The list right below a label that belongs to it; null if there is none.</summary>
    /// <param name="note">The note.</param>
    /// <param name="label">The label.</param>
    /// <param name="block">The block that the label is found in.</param>
    /// <param name="end">The index after the last block that is looked at.</param>
    public static int? ListBelow(NoteReader note, ISectionPart label, int block, int end)
    {
        int below = note.Blocks[block].Next;
        return label.HasListBelow && below < end && note.Blocks[below].Kind == BlockKind.List ? below : null;
    }

    /// <summary>Finds a label. Its value goes up to the next label or the end of the paragraph.</summary>
    /// <returns>The paragraph's block, the first byte after the colon (and its asterisks), and the value's end; the block is -1 if there is no such
    /// label.</returns>
    public static (int Block, int Colon, int End) Find(NoteReader note, Section section, ReadOnlySpan<byte> label)
    {
        ref readonly SectionSlot slot = ref note.Section(section);
        if (!slot.IsPresent) return (-1, 0, 0);
        for (int i = slot.First; i < slot.Last; i = note.Blocks[i].Next)
        {
            ref readonly Block block = ref note.Blocks[i];
            if (block.Kind != BlockKind.Paragraph) continue;
            int colon = -1;
            int end = block.Start;
            for (int line = block.Line; line < note.Lines.Count && note.Lines.Start(line) < block.ContentEnd; line++)
            {
                int start = Math.Max(note.Lines.Start(line), block.Start);
                int lineEnd = Math.Min(note.Lines.ContentEnd(note.Text, line), block.ContentEnd);
                (int at, bool isLabel) = Match(note.Text[start..lineEnd], label);
                if (colon >= 0 && isLabel) break;
                if (at >= 0 && colon < 0) colon = start + at;
                end = lineEnd;
            }

            if (colon >= 0) return (i, colon, Math.Max(colon, end));
        }

        return (-1, 0, 0);
    }

    /// <summary>Finds a label by its current name, or else by an old one.</summary>
    public static (int Block, int Colon, int End) Find(NoteReader note, Section section, PartName label)
    {
        (int Block, int Colon, int End) found = Find(note, section, label.Utf8);
        for (int i = 0; found.Block < 0 && i < label.Old.Length; i++) found = Find(note, section, label.Old[i]);
        return found;
    }

    /// <summary>Where a note has the name of a label; null if it does not.</summary>
    public static Range? FindName(NoteReader note, Section section, PartName label)
    {
        byte[] name = Find(note, section, label.Utf8).Block >= 0 ? label.Utf8
            : label.Old.FirstOrDefault(old => Find(note, section, old).Block >= 0) ?? label.Utf8;
        int start = StartOf(note, section, name);
        return start < 0 ? null : start..(start + name.Length);
    }

    /// <summary>Gives a label and its section their current names.</summary>
    public static void Rename(EditWriter edits, Section section, PartName label)
    {
        section.Rename(edits);
        if (label.Old.Length == 0 || Find(edits.Note, section, label.Utf8).Block >= 0) return;
        foreach (byte[] old in label.Old)
        {
            if (StartOf(edits.Note, section, old) is not (>= 0 and var start)) continue;
            edits.Rename(start, start + old.Length, label.Current);
            return;
        }
    }

    /// <summary>Reports old names.</summary>
    public static void Check(NoteReader note, Section section, PartName label, string place, DiagnosticSink diagnostics)
    {
        bool isRead = label.Old.Length > 0 && Find(note, section, label.Utf8).Block < 0;
        foreach (byte[] old in label.Old)
        {
            int start = StartOf(note, section, old);
            if (start < 0) continue;
            diagnostics.ReportOldName(start, old, place, isRead);
            isRead = false;
        }
    }

    /// <summary>The first byte of a label's name, or -1.</summary>
    private static int StartOf(NoteReader note, Section section, byte[] label)
    {
        (int block, int colon, _) = Find(note, section, label);
        if (block < 0) return -1;
        int line = note.Lines.Start(note.Lines.LineOf(colon - 1));
        return line + note.Text[line..colon].LastIndexOf(label);
    }

    /// <summary>The length of a line's label with its colon when the label is the one given, or -1; and whether the line starts with any label.</summary>
    private static (int Length, bool IsLabel) Match(ReadOnlySpan<byte> line, ReadOnlySpan<byte> label)
    {
        int start = line.IndexOfAnyExcept(" \t"u8);
        if (start < 0 || !line[start..].StartsWith("**"u8)) return (-1, false);
        ReadOnlySpan<byte> rest = line[(start + 2)..];
        int close = rest.IndexOf("**"u8);
        if (close < 0) return (-1, false);
        bool inside = close > 0 && rest[close - 1] == ':';
        bool outside = rest[(close + 2)..].StartsWith(":"u8);
        if (!inside && !outside) return (-1, false);
        ReadOnlySpan<byte> name = inside ? rest[..(close - 1)] : rest[..close];
        return (name.SequenceEqual(label) ? start + 2 + close + (outside ? 3 : 2) : -1, true);
    }
}
