using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Items;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Lists;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>The value after a label.</summary>
internal sealed class LabelPlace(NoteTypeBuilder type, Section section, PartName label)
    : ScalarPlace(type, $"label '{label.Current}' of {section.Description}"), ISectionPart
{
    public string Shape => $"a label '**{label.Current}**:'";

    public bool Takes(NoteReader note, int block) => FindBlock(note) == block;

    internal override string Remedy => $"a line '**{label.Current}**: …'";

    public int FindBlock(NoteReader note) => Labels.Find(note, section, label).Block;

    public string RenderEmpty(IDerivedTextSource texts) => section.LabelForm.WriteEmpty(label.Current);

    internal override Section? Home => section;

    internal override Slot Find(NoteReader note)
    {
        (int block, int colon, int end) = Labels.Find(note, section, label);
        if (block < 0) return Absent(note.Section(section).IsPresent ? note.Section(section).BodyStart : section.OffsetOfLacking(note));
        int first = note.Text[colon..end].IndexOfAnyExcept(" \t\r\n"u8);
        if (first < 0) return new Slot { State = MemberState.Empty, Start = colon, End = colon };
        int start = colon + first;
        int last = start + note.Text[start..end].LastIndexOfAnyExcept(" \t"u8) + 1;
        ReadOnlySpan<byte> text = LineText.Paragraph(note.Text[start..last]) ?? note.Text[start..last];
        MemberState state = note.StateOf(text);
        if (!IsMarkdown && TextEscape.Read(text, PlaceAt(note, start)) is { } value) text = value;
        return new Slot { State = state, Start = start, End = last, Text = text };
    }

    /// <summary>Where a value is: after its label, or on a line below it.</summary>
    private static LinePlace PlaceAt(NoteReader note, int start)
    {
        int line = note.Lines.Start(note.Lines.LineOf(start));
        return Blanks.Skip(note.Text, line, start) == start ? LinePlace.Continuation : LinePlace.Inline;
    }

    internal override Range? FindName(NoteReader note) => Labels.FindName(note, section, label);

    internal override void Rename(EditWriter edits) => Labels.Rename(edits, section, label);

    internal override void CheckName(NoteReader note, DiagnosticSink diagnostics) => Labels.Check(note, section, label, Description, diagnostics);

    internal override void Write(EditWriter edits, in Slot slot, string? text, bool isText)
    {
        NoteReader note = edits.Note;
        if (text is not null && !IsMarkdown)
        {
            text = TextEscape.Write(text, slot.State is MemberState.Absent or MemberState.Empty ? LinePlace.Inline : PlaceAt(note, slot.Start));
        }
        if (slot.State == MemberState.Absent)
        {
            if (note.Section(section).IsPresent) edits.RequireBlock(section, this, section.LabelForm.WriteEmpty(label.Current));
            else edits.RequireSection(section);
        }
        else if (slot.State == MemberState.Empty)
        {
            bool hasBlank = slot.Start < note.Bytes.Length && note.Bytes[slot.Start] is (byte)' ' or (byte)'\t';
            edits.Insert(hasBlank ? slot.Start + 1 : slot.Start, hasBlank ? text! : " " + text);
        }
        else
        {
            edits.Replace(slot.Start, slot.End, text ?? (note.Layout.Placeholders.Count > 0 ? note.Layout.Placeholders[0] : ""));
        }
    }
}
