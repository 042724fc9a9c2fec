using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Repeats;

/// <summary>A member of what is wrapped in a note, such as a callout, as a member of the note.</summary>
internal sealed class WrappedMember<T>(Member<T> inner, PartPlace place) : Member<T>(inner.Name, inner.Place)
{
    internal override bool HasInlineFields => inner.HasInlineFields;

    internal override Section? Home => place.Home;

    internal override PartPlace? Wrapper => place;

    internal override T Read(NoteReader note) => Inside(note, inner.Read);

    internal override T ReadWritten(NoteReader note) => Inside(note, inner.ReadWritten);

    internal override bool IsFilledIn => inner.IsFilledIn;

    internal override object? ReadText(string text) => inner.ReadText(text);

    internal override bool IsReadAs(NoteReader note, T value) => Inside(note, part => inner.IsReadAs(part, value));

    internal override bool AreEqual(T a, T b) => inner.AreEqual(a, b);

    internal override Misreading Explain(T value, T read) => inner.Explain(value, read);

    internal override bool IsWrittenInNew(NoteReader note, T value) => Inside(note, part => inner.IsWrittenInNew(part, value));

    internal override void Write(EditWriter edits, T oldValue, T value)
    {
        if (place.HasPlace(edits)) edits.SetWithin(place, part => part.Set(inner, value));
    }

    internal override void Rename(EditWriter edits) => place.Home.Rename(edits);

    internal override void RenameAll(EditWriter edits)
    {
        Rename(edits);
        if (place.Find(edits.Note).Length > 0) edits.SetWithin(place, static part => part.RenameAll());
    }

    internal override MemberState Locate(NoteReader note, out int offset)
    {
        (MemberState state, offset) = Inside(note, part => (inner.Locate(part, out int at), part.OffsetWithin(at)));
        return state;
    }

    internal override void ListPlaces(NoteReader note, List<PlaceSpan> places)
    {
        if (place.Find(note) is not [var first, ..]) return;
        NoteReader part = place.Open(note, first);
        try
        {
            List<PlaceSpan> inside = [];
            inner.ListPlaces(part, inside);
            foreach (PlaceSpan span in inside) places.Add(span with { Start = part.OffsetWithin(span.Start), End = part.OffsetWithin(span.End) });
        }
        finally
        {
            part.Return();
        }
    }

    internal override void Check(NoteReader note, DiagnosticSink diagnostics)
    {
        Func<int, int>? outer = diagnostics.OffsetOf;
        NoteReader part = Open(note);
        try
        {
            diagnostics.OffsetOf = part.OffsetInWhole;
            inner.Check(part, diagnostics);
        }
        finally
        {
            diagnostics.OffsetOf = outer;
            part.Return();
        }
    }

    private protected override object? ReadLines(string[] lines) => inner.ReadAsLines(lines);

    /// <summary>Opens the part that is wrapped; an empty one where the note does not have it.</summary>
    private NoteReader Open(NoteReader note) => place.Find(note) is [var first, ..] ? place.Open(note, first) : place.OpenNew(note);

    /// <summary>What is read from the part that is wrapped; from an empty one where the note does not have it.</summary>
    private TResult Inside<TResult>(NoteReader note, Func<NoteReader, TResult> read)
    {
        NoteReader part = Open(note);
        try
        {
            return read(part);
        }
        finally
        {
            part.Return();
        }
    }
}
