using System.Diagnostics;
using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Splices;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Records;

/// <summary>
/// Makes the bytes of a record: the bytes it was read from, with splices for changed members, which are then read again to verify that they give the same
/// record.
/// </summary>
internal static class NoteEdit
{
    /// <summary>Frontmatter, its mappings, sections and their blocks are added one after the other, then values, those within texts, and names.</summary>
    internal const int MostRounds = 12;

    /// <param name="record">The record.</param>
    /// <param name="source">The note that it was read from, or null.</param>
    /// <param name="layout">Its layout.</param>
    /// <param name="path">The file that the bytes are for, or null: a member may depend on the file's name.</param>
    /// <param name="provesLocally">Whether the parts that the edit cannot have changed need not be read again. Tests compare both ways.</param>
    public static byte[] Apply(NoteRecord record, NoteSource? source, NoteLayout layout, string? path, bool provesLocally = true)
    {
        byte[] bytes = source?.Start ?? NoteParts.Render(record, layout);
        string? rendered = source is null ? layout.Heading?.ExpandHeading(record) : null;
        object?[]? known = ValuesOf(path == source?.Path ? source?.AsRead : null, layout);
        HashSet<object>? added = null;
        for (int round = 0; round < MostRounds; round++)
        {
            bool isLocal = provesLocally && known is not null && round == 0 && !record.HasCurrentNames;
            (byte[] edited, bool isDone) = Round(record, bytes, rendered, ref added, known, isLocal, source, layout, path);
            if (isDone) return edited;
            bytes = edited;
        }

        throw new UnreachableException("A part that is still missing after it was added is refused.");
    }

    /// <summary>The bytes of a record as a new note, without the keys that were removed from the record by name.</summary>
    /// <param name="record">The record.</param>
    /// <param name="path">The file that the bytes are for, or null.</param>
    public static byte[] ApplyNew(NoteRecord record, string? path)
    {
        NoteLayout layout = record.Type.Layout;
        byte[] bytes = Apply(record, null, layout, path);
        if (record.Source is not { TakenOut: { Count: > 0 } keys } source) return bytes;

        // A key that was set again stays.
        byte[] own = Apply(record, source, layout, path);
        return keys.Where(key => KeyEdit.Find(own, layout, key) is null).Aggregate(bytes, (edited, key) => KeyEdit.Without(edited, layout, key, path));
    }

    /// <summary>One pass over the members: adds missing parts to the note, or the record's values.</summary>
    private static (byte[] Bytes, bool IsDone) Round(NoteRecord record, byte[] bytes, string? rendered, ref HashSet<object>? added, object?[]? known,
        bool isLocal, NoteSource? source, NoteLayout layout, string? path)
    {
        NoteReader note = NoteReader.Rent(bytes, layout, path);
        try
        {
            EditWriter edits = new(note, source?.Path, known, isNew: source is null, new AddedKeys(source?.BeforeEdits, layout))
            {
                IsAsRead = ReferenceEquals(bytes, source?.Start),
            };
            record.HandTo(edits);
            edits.WriteInText(mayWait: added?.Contains(nameof(WriteTexts)) != true);
            if (edits.WaitsForText)
            {
                (added ??= []).Add(nameof(WriteTexts));
                return (WriteTexts(edits, source?.Path), false);
            }
            if (edits.LacksParts) return (AddParts(record, edits, added ??= [], source?.Path), false);

            // Where a part is depends on the others, and where a tail begins on all that is above it: both are read again with the whole note.
            bool isOfType = source is null || TypeLossCheck.Concerns(layout, edits.Changes);
            bool isWhole = layout.Parts.Count > 0 || layout.Tail is not null || isOfType;
            if (isLocal && !isWhole && edits.HasEdits && LocalProof.AreTextsKept(note, record))
            {
                EditedNote local = edits.Apply();
                if (new LocalProof(edits, local, known!).Holds(source?.Path)) return (local.Bytes, true);
            }

            // Parts that moved get their current names at the new place.
            bool areNamesLeft = record.HasCurrentNames && edits.HasEdits;
            if (record.HasCurrentNames && !edits.HasEdits) edits.RenameAll();
            string? heading = edits.FollowHeading(record) ?? rendered;
            if (!edits.HasEdits && ReferenceEquals(bytes, source?.Start)) return (bytes, true);
            EditedNote edited = edits.HasEdits ? edits.Apply() : new EditedNote(bytes, []);
            VerifyWhole(record, edits, edited, heading, known, source?.Path, after =>
            {
                if (isOfType) TypeLossCheck.Run(source is null ? null : note, after, edits.First, source?.Path);
            });
            return (edited.Bytes, !areNamesLeft);
        }
        finally
        {
            note.Return();
        }
    }

    private static byte[] AddParts(NoteRecord record, EditWriter edits, HashSet<object> added, string? path)
    {
        EditedNote parts = edits.AddParts(record, added);
        Verify(parts, edits.Note, after => UntouchedCheck.Run(edits.Note, after, parts.Splices, edits.First, path));
        return parts.Bytes;
    }

    private static byte[] WriteTexts(EditWriter edits, string? path)
    {
        EditedNote texts = edits.Apply();
        Verify(texts, edits.Note, after => UntouchedCheck.Run(edits.Note, after, texts.Splices, edits.First, path));
        return texts.Bytes;
    }

    private static object?[]? ValuesOf(NoteRecord? record, NoteLayout layout)
    {
        if (record is null) return null;
        ValueRecorder values = new(layout.Members.Count);
        record.HandTo(values);
        return values.Values;
    }

    /// <summary>Reads an edited note again.</summary>
    public static void Verify(in EditedNote edited, NoteReader before, Action<NoteReader> check)
    {
        NoteReader after = before.RentSame(edited.Bytes);
        try
        {
            check(after);
        }
        finally
        {
            after.Return();
        }
    }

    private static void VerifyWhole(
        NoteRecord record, EditWriter edits, EditedNote edited, string? heading, object?[]? known, string? path, Action<NoteReader> checkType)
    {
        Verify(edited, edits.Note, after =>
        {
            VerifyHeading(after, heading, edits.First, path);
            VerifyMembers(record, new VerifyWriter(edits.Note, after) { Known = known, Splices = edited.Splices }, after, path);
            VerifyNoConflict(after, edits.First, path);
            UntouchedCheck.Run(edits.Note, after, edited.Splices, edits.First, path);
            checkType(after);
        });
    }

    private static void VerifyMembers(NoteRecord record, VerifyWriter check, NoteReader note, string? path)
    {
        record.HandTo(check);
        if (check.FirstDifference is not { } member) return;
        member.Locate(note, out int offset);
        (int line, int column) = new DiagnosticSink(note.Bytes, note.Lines, path).Position(offset);
        throw new NoteWriteException(
            $"{path ?? "(note)"}({line},{column}): {member} would not read back equal, so nothing was written. "
                + $"{check.Misreading?.Describe(note.Layout.Placeholders) ?? "What would stand there cannot be read as a value."}",
            member.Name, path, line, column);
    }

    /// <summary>A text that looks like a merge conflict would make a note that can no longer be edited.</summary>
    private static void VerifyNoConflict(NoteReader note, NoteTypeMember? member, string? path)
    {
        if (note.Conflicts is not [var conflict, ..]) return;
        throw new NoteWriteException(
            $"{path ?? "(note)"}({conflict.FirstLine + 1},1): {member} cannot be written: its line "
                + $"'{DiagnosticSink.Excerpt(note.Text[note.Lines.Start(conflict.FirstLine)..note.Lines.ContentEnd(note.Text, conflict.FirstLine)])}' "
                + "would be a conflict marker of Git. Put it in a code block.",
            member?.Name, path, conflict.FirstLine + 1, 1);
    }

    private static void VerifyHeading(NoteReader note, string? heading, NoteTypeMember? member, string? path)
    {
        if (heading is null) return;
        Block block = note.TitleHeading < 0 ? default : note.Blocks[note.TitleHeading];
        if (note.TitleHeading >= 0 && note.Text[block.ContentStart..block.ContentEnd].SequenceEqual(Encoding.UTF8.GetBytes(heading))) return;
        throw new NoteWriteException(
            $"{path ?? "(note)"}({block.Line + 1},1): the heading '# {heading.ReplaceLineEndings(" ")}' would not read back equal, so nothing was "
                + "written. A heading is one line, without blanks at its ends.",
            member?.Name, path, block.Line + 1, 1);
    }
}
