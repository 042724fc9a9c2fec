using NoteSdk.Files.Saving;

namespace NoteSdk.Notes.Records;

/// <summary>
/// Saves a note and, if its file has another version by then, merges the two member by member: the members that the note changed are edited in the
/// bytes of the file.
/// </summary>
internal static class NoteMerge
{
    /// <param name="mine">The note.</param>
    /// <param name="files">Saves the note.</param>
    /// <param name="read">Reads a note of the same type from bytes and their path.</param>
    public static SaveResult<TNote> TrySave<TNote>(TNote mine, NoteFile files, Func<byte[], string?, TNote> read)
        where TNote : NoteRecord
    {
        FileOutcome outcome = mine.Store(files);
        return new SaveResult<TNote>(outcome.Status, outcome.Status == SaveStatus.Conflict ? Merge(mine, outcome, read) : null);
    }

    private static NoteConflict<TNote> Merge<TNote>(TNote mine, FileOutcome outcome, Func<byte[], string?, TNote> read)
        where TNote : NoteRecord
    {
        NoteSource source = mine.Source!;
        string path = source.Path!;
        string message = NoteConflictException.Describe(path, outcome);
        TNote original = read(source.Bytes, path);
        if (outcome.Current is not { } current) return new NoteConflict<TNote>(message, original, mine);

        TNote theirs = read(current, path);
        MergeEdit merge = new(mine, source, theirs.Source!);
        try
        {
            if (merge.Apply() is { } bytes)
            {
                TNote merged = read(bytes, path);
                merge.Verify(merged);
                merged.Attach(theirs.Source!);
                if (mine.HasCurrentNames) merged.UseCurrentNames();
                merged.ToUtf8Bytes();
                return new NoteConflict<TNote>(message, original, mine) { Theirs = theirs, Merged = merged };
            }
        }
        catch (NoteWriteException e)
        {
            message += " The two edits cannot be merged: " + e.Message;
        }

        if (merge.Conflicts.Count > 0) message += $" Both versions changed {string.Join("; ", merge.Conflicts.Select(conflict => conflict.Description))}.";
        return new NoteConflict<TNote>(message, original, mine) { Theirs = theirs, Members = [.. merge.Conflicts.Select(conflict => conflict.Member)] };
    }
}
