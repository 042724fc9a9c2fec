using System.Text;
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
            (byte[] edited, bool isDone, string? heading) = Round(record, bytes, source?.Path, type);
            if (!isDone)
            {
                bytes = edited;
                continue;
            }

            if (!ReferenceEquals(edited, source?.Bytes)) Verify(record, edited, source is null ? type.Heading?.Expand(record) : heading, source?.Path, type);
            return edited;
        }

        throw new NoteWriteException($"{source?.Path ?? "(note)"}: the note cannot be completed with the parts that the record's values need.");
    }

    private static (byte[] Bytes, bool IsDone, string? Heading) Round(NoteRecord record, byte[] bytes, string? path, NoteType type)
    {
        NoteReader note = NoteReader.Rent(bytes, type);
        try
        {
            EditWriter edits = new(note, path);
            record.HandTo(edits);
            if (edits.LacksParts) return (edits.AddParts(record), false, null);
            string? heading = edits.FollowHeading(record);
            return (edits.HasEdits ? edits.Apply() : bytes, true, heading);
        }
        finally
        {
            note.Return();
        }
    }

    private static void Verify(NoteRecord record, byte[] bytes, string? heading, string? path, NoteType type)
    {
        NoteReader note = NoteReader.Rent(bytes, type);
        try
        {
            VerifyHeading(note, heading, path);
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

    private static void VerifyHeading(NoteReader note, string? heading, string? path)
    {
        if (heading is null) return;
        Block block = note.TitleHeading < 0 ? default : note.Blocks[note.TitleHeading];
        if (note.TitleHeading >= 0 && note.Text[block.ContentStart..block.ContentEnd].SequenceEqual(Encoding.UTF8.GetBytes(heading))) return;
        throw new NoteWriteException(
            $"{path ?? "(note)"}({block.Line + 1},1): the heading '# {heading.ReplaceLineEndings(" ")}' would not read back equal, so nothing was written. A heading is one line, without blanks at its ends or a '#' as its last word.",
            null, path, block.Line + 1, 1);
    }
}
