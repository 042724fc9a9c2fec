using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Sections;

namespace NoteSdk.Notes.Codec.Repeats;

/// <summary>The sections that one section of a schema repeats as: one for each heading that fits.</summary>
/// <param name="section">The section of the schema.</param>
/// <param name="root">The section that is all of each of them.</param>
/// <param name="layout">The layout of each of them.</param>
internal sealed class HeadingRepeats(Section section, Section root, NoteLayout layout)
{
    public string Description => section.Description;

    public Section Home => section;

    public Section Root => root;

    /// <summary>Gets the layout by which each of them is read.</summary>
    public NoteLayout Layout => layout;

    /// <summary>Finds all of them, in the order of the note.</summary>
    public Repeat[] Find(NoteReader note)
    {
        ReadOnlySpan<SectionSlot> slots = note.Repeats(section);
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

    /// <summary>The state of the place of all of them, and the offset of the first.</summary>
    public MemberState Locate(NoteReader note, out int offset)
    {
        ReadOnlySpan<SectionSlot> slots = note.Repeats(section);
        offset = slots.IsEmpty ? section.OffsetOfLacking(note) : note.Blocks[slots[0].Heading].Start;
        return slots.IsEmpty ? MemberState.Absent : MemberState.Value;
    }

    /// <summary>Opens one of them, to be given back with <see cref="NoteReader.Return"/>.</summary>
    public NoteReader Open(NoteReader note, in Repeat repeat) =>
        NoteReader.RentPart(note.Text[repeat.Start..repeat.End].ToArray(), layout, note, repeat.Start, repeat.End, repeat.Level);

    /// <summary>What a new one begins with.</summary>
    public string Lead => section.IsRuled ? "---\n\n" : "";

    /// <summary>Whether the note has what they stand in; if not, it is requested.</summary>
    public bool HasPlace(EditWriter edits)
    {
        if (section.Parent is not { } parent || edits.Note.Section(parent).IsPresent) return true;
        edits.RequireSection(parent);
        return false;
    }

    /// <summary>Adds the first ones of a note.</summary>
    public void AddFirst(EditWriter edits, string text) => NoteParts.AddRepeated(edits, section, text);

    /// <summary>The level of the first heading of a note.</summary>
    public int NewLevel(NoteReader note) => section.LevelIn(note);

    private static int AfterMark(NoteReader note, int start) =>
        start == 0 && note.Text.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : start;

    /// <summary>The end of the last line that is not blank.</summary>
    private static int EndOfText(NoteReader note, int start, int end)
    {
        int last = note.Text[start..end].LastIndexOfAnyExcept(" \t\r\n"u8);
        return last < 0 ? start : Math.Min(end, note.Lines.ContentEnd(note.Text, note.Lines.LineOf(start + last)));
    }
}
