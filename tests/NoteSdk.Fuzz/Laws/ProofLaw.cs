using NoteSdk.Notes.Records;

namespace NoteSdk.Fuzz.Laws;

/// <summary>
/// An edit gives the same bytes, or the same refusal, whether it is proven by reading again only what it can have changed, or by reading the whole note.
/// </summary>
internal static class ProofLaw
{
    /// <summary>The bytes of a record.</summary>
    /// <exception cref="NoteWriteException">A value was refused.</exception>
    public static byte[] Write(NoteRecord note)
    {
        byte[]? local = TryWrite(note, provesLocally: true, out NoteWriteException? localRefusal);
        byte[]? whole = TryWrite(note, provesLocally: false, out NoteWriteException? refusal);
        LawBrokenException.Unless(
            Describe(localRefusal) == Describe(refusal),
            "a local proof refuses what a proof of the whole refuses",
            () => $"the local one says: {Describe(localRefusal)}; that of the whole: {Describe(refusal)}");
        if (refusal is not null) throw localRefusal!;
        ReadingLaws.RequireEqual(whole!, local!, "a local proof writes what a proof of the whole writes");
        return note.ToUtf8Bytes();
    }

    private static string Describe(NoteWriteException? refusal) =>
        refusal is null ? "nothing" : $"{refusal.Member} ({refusal.Line},{refusal.Column}): {refusal.Message}";

    private static byte[]? TryWrite(NoteRecord note, bool provesLocally, out NoteWriteException? refusal)
    {
        refusal = null;
        try
        {
            return NoteEdit.Apply(note, note.Source, note.Type.Layout, note.Path, provesLocally);
        }
        catch (NoteWriteException refused)
        {
            refusal = refused;
            return null;
        }
    }
}
