using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Members;

/// <summary>A hole of a line that has forms: the footer, or a heading.</summary>
internal sealed class LineHolePlace(NoteTypeBuilder type, LinePatterns line, string hole, int index)
    : ScalarPlace(type, $"{line.Noun} '{hole}'")
{
    /// <summary>Gets the hole as the line's patterns use it.</summary>
    public Hole Pattern { get; private set; } = Hole.Required(hole, Format.Text);

    internal override string Remedy => line.Remedy;

    internal override Section? Home => line.Home;

    // A line of another form has no place for the hole.
    internal override bool HasRoom(in Slot slot) => slot.State is not (MemberState.Absent or MemberState.Empty);

    internal override Slot Find(NoteReader note)
    {
        if (line.Find(note) is not { } range) return Absent(line.OffsetOfLacking(note));
        (int start, int length) = range.GetOffsetAndLength(note.Bytes.Length);
        Span<HoleSpan> spans = line.Count <= 16 ? stackalloc HoleSpan[line.Count] : new HoleSpan[line.Count];
        ReadOnlySpan<byte> text = line.Match(note.Text.Slice(start, length), spans, out int escape);
        HoleSpan span = spans[index];
        if (!span.IsSet) return new Slot { State = MemberState.Empty, Start = start, End = start + length };
        text = text[span.Start..span.End];
        int offset = escape >= 0 && span.Start > escape ? start + 1 : start;
        return new Slot { State = note.StateOf(text), Start = offset + span.Start, End = start + span.End + (escape >= 0 && span.End > escape ? 1 : 0),
            Text = text };
    }

    internal override void Rename(EditWriter edits) => line.Home?.Rename(edits);

    internal override void Write(EditWriter edits, in Slot slot, string? text, bool isText)
    {
        edits.SetHole(line, index, text);
        if (slot.State == MemberState.Absent) line.Require(edits);
    }

    private protected override void SetFormat<T>(ValueFormat<T> format) => Pattern = new Hole<T>(hole, format, format.Missing!, []);
}
