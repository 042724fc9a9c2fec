using NoteSdk.Fuzz.Kinds;

namespace NoteSdk.Fuzz.Laws;

/// <summary>
/// What holds for a note as the library writes it: an edit, undone after the note was read again, gives the bytes back. But not where the old form is no longer
/// known: a key that was not there stays, without a value, in a mapping too, one that had to be quoted stays quoted (and what is added beside it follows its
/// quotes), a time that got seconds keeps them, an empty cell becomes a placeholder, and the blank line that parted a list from the next section stays.
/// </summary>
internal static class UndoLaw<T>
    where T : Note<T>, INote<T>
{
    public static bool Check(byte[] note, T read, Edit<T> edit)
    {
        if (EditLaws<T>.TryWrite(edit.Apply(read)) is not { } written) return false;
        MemberState before = read.GetMember(edit.Member).State;
        T reread = Note<T>.Parse(written);
        if (before == MemberState.Absent || Extent.FormOf(note, NoteType.Of<T>(), edit.Member) != Extent.FormOf(written, NoteType.Of<T>(), edit.Member)) return true;
        byte[]? undone = EditLaws<T>.TryWrite(edit.Undo(reread));
        LawBrokenException.Unless(undone is not null, "undo is not refused", () => Report.Quote(written));
        if (before != MemberState.Empty) ReadingLaws.RequireEqual(note, undone!, "undo gives the bytes back");
        return true;
    }
}
