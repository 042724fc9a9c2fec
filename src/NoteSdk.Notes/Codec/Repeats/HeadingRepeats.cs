using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Text;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Sections;

namespace NoteSdk.Notes.Codec.Repeats;

/// <summary>The sections that one section of a schema repeats as: one for each heading that fits.</summary>
/// <param name="section">The section of the schema.</param>
/// <param name="root">The section that is all of each of them.</param>
/// <param name="type">Builds the layout of each of them.</param>
internal sealed class HeadingRepeats(Section section, Section root, NoteTypeBuilder type) : PartPlace(section, root, type)
{
    public override string Lead => Home.IsRuled ? "---\n\n" : "";

    private protected override Section? RequiredHome => Home.Parent;

    public override Repeat[] Find(NoteReader note)
    {
        ReadOnlySpan<SectionSlot> slots = note.Repeats(Home);
        if (slots.IsEmpty) return [];
        Repeat[] repeats = new Repeat[slots.Length];
        for (int i = 0; i < repeats.Length; i++)
        {
            ref readonly SectionSlot slot = ref slots[i];
            int start = AfterMark(note, note.Lines.Start(note.Blocks[slot.Heading].Line));
            int end = EndOfText(note, start, slot.BodyEnd);
            int moved = slot.BodyEnd == note.BodyEnd && ClosingComment.Find(note, slot.First, slot.Last) is var closing && closing < slot.Last
                ? EndOfText(note, start, note.Lines.Start(note.Blocks[closing].Line))
                : end;
            repeats[i] = new Repeat(Math.Min(AfterMark(note, slot.Start), start), start, end, moved, slot.Level);
        }

        return repeats;
    }

    public override MemberState Locate(NoteReader note, out int offset)
    {
        ReadOnlySpan<SectionSlot> slots = note.Repeats(Home);
        offset = slots.IsEmpty ? Home.OffsetOfLacking(note) : note.Blocks[slots[0].Heading].Start;
        return slots.IsEmpty ? MemberState.Absent : MemberState.Value;
    }

    public override NoteReader Open(NoteReader note, in Repeat repeat) =>
        NoteReader.RentPart(note.Text[repeat.Start..repeat.End].ToArray(), Layout, note, PartMap.From(repeat.Start, repeat.End), repeat.Level);

    public override void AddFirst(EditWriter edits, string text) => NoteParts.AddRepeated(edits, Home, text);

    public override int NewLevel(NoteReader note) => Home.LevelIn(note);

    private static int AfterMark(NoteReader note, int start) =>
        start == 0 ? NoteEncoding.MarkLength(note.Text) : start;

    /// <summary>The end of the last line that is not blank.</summary>
    private static int EndOfText(NoteReader note, int start, int end)
    {
        int last = note.Text[start..end].LastIndexOfAnyExcept(" \t\r\n"u8);
        return last < 0 ? start : Math.Min(end, note.Lines.ContentEnd(note.Text, note.Lines.LineOf(start + last)));
    }
}
