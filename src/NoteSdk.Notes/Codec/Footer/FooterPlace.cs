using System.Text;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Footer;

/// <summary>A hole of the footer's line.</summary>
internal sealed class FooterPlace(NoteTypeBuilder type, FooterPatterns footer, string hole, int index) : ScalarPlace(type, $"footer '{hole}'")
{
    /// <summary>Gets the hole as the footer's patterns use it.</summary>
    public Hole Pattern { get; private set; } = Hole.Required(hole, Format.Text);

    internal override string Remedy => "a last line as the schema has it";

    internal override Slot Find(NoteReader note)
    {
        if (!note.HasFooter) return Absent(note.BodyEnd);
        (int start, int length) = note.FooterLine.GetOffsetAndLength(note.Bytes.Length);
        ReadOnlySpan<byte> line = note.Text.Slice(start, length);
        Span<HoleSpan> spans = footer.Count <= 16 ? stackalloc HoleSpan[footer.Count] : new HoleSpan[footer.Count];
        ReadOnlySpan<byte> text = footer.Match(line, spans, out int escape);
        HoleSpan span = spans[index];
        if (!span.IsSet) return new Slot { State = MemberState.Empty, Start = start, End = start + length };
        text = text[span.Start..span.End];
        int offset = escape >= 0 && span.Start > escape ? start + 1 : start;
        return new Slot { State = note.StateOf(text), Start = offset + span.Start, End = start + span.End + (escape >= 0 && span.End > escape ? 1 : 0),
            Text = text };
    }

    // A footer has no name.
    internal override void Rename(EditWriter edits)
    {
    }

    internal override void Write(EditWriter edits, in Slot slot, string? text, bool isText)
    {
        if (slot.State != MemberState.Absent) edits.SetFooter(index, text);
        else if (edits.Note.Frontmatter.State == FrontmatterState.Unclosed) throw edits.Refuse(FrontmatterEdits.NotClosed, 0);
        else edits.RequireFooter(index, text);
    }

    private protected override void SetFormat<T>(ValueFormat<T> format) => Pattern = new Hole<T>(hole, format, format.Missing!, []);
}
