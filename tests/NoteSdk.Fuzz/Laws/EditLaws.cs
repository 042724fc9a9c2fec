using NoteSdk.Fuzz.Kinds;

namespace NoteSdk.Fuzz.Laws;

/// <summary>What holds for one edit of any note: it is refused with a place, or it reads back equal, touches its own place only, is made once, and can be undone.</summary>
internal static class EditLaws<T>
    where T : Note<T>, INote<T>
{
    public static bool Check(byte[] note, T read, Edit<T> edit)
    {
        T edited = edit.Apply(read);
        byte[]? written = Write(edited);
        if (written is null)
        {
            LawBrokenException.Unless(!edit.IsHeldBy(read), "an equal value is not refused", () => "it was");
            return false;
        }

        StrictYamlLaw.CheckEdit(note, written, NoteType.Of<T>().GetMember(edit.Member));
        T reread = Note<T>.Parse(written);
        LawBrokenException.Unless(edit.IsHeldBy(reread), "read-back", () => $"it reads as {reread}");
        LawBrokenException.Unless(FieldTexts.AreEqual(edited, reread, written), "read-back of the whole record", () => $"{edited} reads as {reread}");
        if (edit.IsHeldBy(read)) ReadingLaws.RequireEqual(note, written, "an equal value changes nothing");
        ReadingLaws.RequireEqual(note, edit.Undo(edited).ToUtf8Bytes(), "undo before saving");
        ReadingLaws.RequireEqual(written, reread.ToUtf8Bytes(), "identity of what was written");
        ReadingLaws.RequireEqual(written, edit.Apply(reread).ToUtf8Bytes(), "a second equal edit changes nothing");
        bool hasOldNames = OldNamesLaw<T>.Applies(read);
        if (hasOldNames && OldNamesLaw<T>.Check(read, written, reread, edit) is { } current) Check(current, Note<T>.Parse(current), edit);
        if (!hasOldNames) LocalityLaw.Check(note, written, read, reread, NoteType.Of<T>(), edit.Place);

        // A key that came with a saved edit goes with its value, and leaves no trace.
        NoteMember place = read.GetMember(edit.Member);
        bool isAdded = edit.ComesFromNothing && place.State == MemberState.Absent && place.Place.StartsWith("frontmatter '", StringComparison.Ordinal) && !Extent.Of(note, NoteType.Of<T>(), edit.Member).IsPresent;
        bool isBroken = read.Diagnostics.Any(static one => one.Id == "NOTE103");
        if (isAdded && !hasOldNames && !isBroken && TryWrite(edit.Undo((T)edited.ContinueAs(reread))) is { } taken) ReadingLaws.RequireEqual(note, taken, "a key that was added and set to nothing leaves no trace");

        // What was read can be set again, or is refused; the other members stay in either case.
        if (TryWrite(edit.Undo(reread)) is { } undone)
        {
            T original = Note<T>.Parse(undone);
            LawBrokenException.Unless(edit.WasHeldBy(original), "undo after reading", () => $"undone it reads as {original}");

            // An item that came among others goes without a trace; but of two equal ones the other may go.
            bool isTraceless = edit.Shape == EditShape.Insert && !edit.IsRepeated && !hasOldNames && !EmptyItem.IsIn(note) && Extent.Of(note, NoteType.Of<T>(), edit.Member).HasItems;
            if (isTraceless) ReadingLaws.RequireEqual(note, undone, "an item that came and went leaves no trace");
        }

        return true;
    }

    /// <summary>The bytes of a record; null where a value was refused.</summary>
    public static byte[]? TryWrite(T note)
    {
        try
        {
            return ProofLaw.Write(note);
        }
        catch (NoteWriteException)
        {
            return null;
        }
    }

    private static byte[]? Write(T edited)
    {
        try
        {
            return ProofLaw.Write(edited);
        }
        catch (NoteWriteException refusal)
        {
            LawBrokenException.Unless(refusal.Member is not null, "a refusal names its member", () => refusal.Message);
            LawBrokenException.Unless(refusal is { Line: > 0, Column: > 0 }, "a refusal has a place", () => refusal.Message);
            return null;
        }
    }
}
