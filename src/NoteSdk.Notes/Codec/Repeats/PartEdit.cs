using NoteSdk.Documents.Splices;
using System.Diagnostics;
using NoteSdk.Notes.Codec.Editing;

namespace NoteSdk.Notes.Codec.Repeats;

/// <summary>Edits a part of a note as a note of its own. The edited note is verified as a whole afterwards, so values are not read back here.</summary>
internal static class PartEdit
{
    /// <summary>Parts within the part are added one after the other, then the values.</summary>
    private const int MostRounds = 8;

    /// <summary>The bytes of a part with the values of a record.</summary>
    /// <param name="part">The part.</param>
    /// <param name="write">Passes the members of the record.</param>
    /// <param name="root">The section that is all of the part.</param>
    /// <param name="isNew">Whether the part is a new one.</param>
    /// <exception cref="NoteWriteException">A value cannot be written, or would change something else in the part.</exception>
    public static byte[] Apply(NoteReader part, Action<EditWriter> write, Section root, bool isNew)
    {
        HashSet<object> added = [];
        byte[] bytes = part.Bytes;
        for (int round = 0; round < MostRounds; round++)
        {
            NoteReader note = part.RentSame(bytes);
            try
            {
                EditWriter edits = new(note, note.Path, isNew: isNew);
                write(edits);
                if (bytes.Length == 0 && !edits.LacksParts) edits.RequireSection(root);
                edits.WriteInText(mayWait: false);
                if (!edits.LacksParts && !edits.HasEdits) return bytes;
                bool isDone = !edits.LacksParts;
                EditedNote edited = isDone ? edits.Apply() : edits.AddParts(note, added);
                Verify(note, edited, edits.First);
                bytes = edited.Bytes;
                if (isDone) return bytes;
            }
            finally
            {
                note.Return();
            }
        }

        throw new UnreachableException("A part that is still missing after it was added is refused.");
    }

    private static void Verify(NoteReader note, in EditedNote edited, NoteTypeMember? member)
    {
        NoteReader after = note.RentSame(edited.Bytes);
        try
        {
            UntouchedCheck.Run(note, after, edited.Splices, member, note.Path);
        }
        finally
        {
            after.Return();
        }
    }
}
