using NoteSdk.Notes.Codec.Repeats;

namespace NoteSdk.Notes.Codec.Editing;

/// <content>Edits of what is wrapped in the note, such as a callout: of all members within one, which follow each other, at once.</content>
internal sealed partial class EditWriter
{
    private readonly List<Action<EditWriter>> _edits = [];
    private PartPlace? _within;

    /// <summary>Adds an edit of what is wrapped in the note.</summary>
    public void SetWithin(PartPlace place, Action<EditWriter> edit)
    {
        if (_within != place) WriteWithin();
        _within = place;
        _edits.Add(edit);
    }

    private void WriteWithin()
    {
        if (_within is not { } place) return;
        _within = null;
        Repeat[] found = place.Find(Note);
        bool isThere = found.Length > 0;
        NoteReader part = isThere ? place.Open(Note, found[0]) : place.OpenNew(Note);
        try
        {
            byte[] edited = PartEdit.Apply(part, inner => _edits.ForEach(edit => edit(inner)), place.Root, isNew || !isThere);
            byte[] written = place.Written(Note, isThere ? found[0] : null, edited);
            if (isThere) new RepeatEdits(this, found).Change(0, written);
            else place.AddFirst(this, RepeatEdits.TextOf(written));
        }
        finally
        {
            part.Return();
            _edits.Clear();
        }
    }
}
