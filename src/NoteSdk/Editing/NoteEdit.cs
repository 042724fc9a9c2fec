using NoteSdk.Blocks;
using NoteSdk.Records;

namespace NoteSdk.Editing;

/// <summary>Makes the bytes of a record: those it was read from, with splices where members differ, read again to prove that they hold the record.</summary>
internal static class NoteEdit
{
    /// <summary>Frontmatter, sections and their blocks are added one level at a time.</summary>
    private const int MostRounds = 6;

    public static byte[] Apply(NoteRecord record, NoteSource? source, NoteType type)
    {
        byte[] bytes = source?.Bytes ?? NoteParts.Render(record, type);
        for (int round = 0; round < MostRounds; round++)
        {
            (byte[] edited, bool isDone) = Round(record, bytes, source?.Path, type);
            if (!isDone)
            {
                bytes = edited;
                continue;
            }

            if (!ReferenceEquals(edited, source?.Bytes)) Verify(record, edited, source?.Path, type);
            return edited;
        }

        throw new NoteWriteException($"{source?.Path ?? "(note)"}: the note cannot be completed with the parts that the record's values need.");
    }

    private static (byte[] Bytes, bool IsDone) Round(NoteRecord record, byte[] bytes, string? path, NoteType type)
    {
        NoteReader note = NoteReader.Rent(bytes, type);
        try
        {
            EditWriter edits = new(note, path);
            record.HandTo(edits);
            if (edits.LacksParts) return (edits.AddParts(record), false);
            edits.FollowHeading(record);
            return (edits.HasEdits ? edits.Apply() : bytes, true);
        }
        finally
        {
            note.Return();
        }
    }

    private static void Verify(NoteRecord record, byte[] bytes, string? path, NoteType type)
    {
        NoteReader note = NoteReader.Rent(bytes, type);
        try
        {
            VerifyWriter check = new(note);
            record.HandTo(check);
            if (check.FirstDifference is not { } member) return;
            member.Locate(note, out int offset);
            (int line, int column) = new DiagnosticSink(bytes, note.Lines, path).Position(offset);
            throw new NoteWriteException(
                $"{path ?? "(note)"}({line},{column}): {member} would not read back equal, so nothing was written. The value holds something that this place cannot, such as a newline, a closing bracket or Markdown of its own.",
                member.Name, path, line, column);
        }
        finally
        {
            note.Return();
        }
    }
}
