using System.Text;
using NoteSdk.Documents.Splices;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>The whole text of a section, without the blank lines around it and without closing comments.</summary>
internal sealed class ProsePlace(NoteTypeBuilder type, Section section) : ScalarPlace(type, section.Description), ISectionPart
{
    public string Shape => "text";

    public bool IsProse => true;

    public bool Takes(NoteReader note, int block) => true;

    internal override string Remedy => section.IsPart ? "a text" : $"a section '{section.HeadingLine}'";

    public int FindBlock(NoteReader note) => note.Section(section).First;

    public string RenderEmpty(IDerivedTextSource texts) => "";

    internal override Section? Home => section;

    internal override Slot Find(NoteReader note)
    {
        ref readonly SectionSlot slot = ref note.Section(section);
        if (!slot.IsPresent) return Absent(section.OffsetOfLacking(note));
        (int start, int end) = TrimBlankLines(note, slot.BodyStart, ClosingComment.StartOfLast(note, slot.First, slot.Last) ?? slot.BodyEnd);
        ReadOnlySpan<byte> text = note.Text[start..end];
        MemberState state = section.IsPrompt(text) ? MemberState.Prompt : note.StateOf(text);
        if (state == MemberState.Value && !IsMarkdown) text = ProseEscape.Read(text, section.LevelIn(note)) ?? WithLineFeeds(text);
        return new Slot { State = state, Start = start, End = end, Text = text };
    }

    internal override Range? FindName(NoteReader note) => section.FindName(note);

    internal override void Rename(EditWriter edits) => section.Rename(edits);

    internal override void Write(EditWriter edits, in Slot slot, string? text, bool isText)
    {
        if (text is not null && !IsMarkdown) text = ProseEscape.Write(Newlines.Normalize(text), section.LevelIn(edits.Note));
        string? written = text ?? section.WrittenPrompt;
        if (slot.State == MemberState.Absent) edits.RequireSection(section);
        else if (slot.State == MemberState.Empty) SectionEdits.InsertBlock(edits, section, written ?? "");
        else if (written is null) SectionEdits.DeleteBlock(edits, slot.Start, slot.End);
        else if (slot.State == MemberState.Value && text is not null)
        {
            edits.ReplaceLines(slot.Start, slot.End, SectionEdits.BeforeHeading(edits.Note, slot.End, text));
        }
        else edits.Replace(slot.Start, slot.End, SectionEdits.BeforeHeading(edits.Note, slot.End, written));
    }

    /// <summary>A text as a value, whose lines end with LF whatever the note's end with.</summary>
    private static ReadOnlySpan<byte> WithLineFeeds(ReadOnlySpan<byte> text) =>
        text.Contains((byte)'\r') ? Encoding.UTF8.GetBytes(Newlines.Normalize(Encoding.UTF8.GetString(text))) : text;

    private static (int Start, int End) TrimBlankLines(NoteReader note, int start, int end)
    {
        ReadOnlySpan<byte> blanks = " \t\r\n"u8;
        int last = note.Text[start..end].LastIndexOfAnyExcept(blanks);
        if (last < 0) return (start, start);
        int first = start + note.Text[start..end].IndexOfAnyExcept(blanks);

        // The first line keeps its indentation: four blanks make it code.
        int lineStart = Math.Max(start, note.Lines.Start(note.Lines.LineOf(first)));
        bool isIndentedCode = first - lineStart >= 4 || note.Text[lineStart..first].Contains((byte)'\t');
        return (isIndentedCode ? lineStart : first, start + last + 1);
    }
}
