using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Notes.Records;

/// <summary>Refuses an edit after which a note would no longer belong to its type.</summary>
internal static class TypeLossCheck
{
    /// <summary>Whether one of the changes of an edit may matter.</summary>
    public static bool Concerns(NoteLayout layout, IReadOnlyList<(int Member, object? Value)> changes) =>
        layout.TypeKeys.Count > 0 && changes.Any(change => layout.Members[change.Member].Key is { } key && layout.TypeKeys.Contains(key));

    /// <summary>
    /// Refuses what takes the keys from a note by which it is of its type. Tags in the text do not count, and whoever moves a note says its folder.
    /// </summary>
    /// <param name="before">The note before the edit; null for a new note.</param>
    /// <param name="after">The note after the edit.</param>
    /// <param name="member">The member that was edited, or null.</param>
    /// <param name="path">The note's path, or null.</param>
    /// <exception cref="NoteWriteException">The note would not be of its type.</exception>
    public static void Run(NoteReader? before, NoteReader after, NoteTypeMember? member, string? path)
    {
        NoteLayout layout = after.Layout;
        if (layout.By.Any(rule => rule.HasKeys(after))) return;
        if (before is not null && !layout.By.Any(rule => rule.HasKeys(before))) return;
        int offset = 0;
        member?.Locate(after, out offset);
        (int line, int column) = new DiagnosticSink(after.Bytes, after.Lines, path).Position(offset);
        string by = string.Join(" or ", layout.By.Where(rule => before is null || rule.HasKeys(before)).Select(rule => string.Join(", ", rule.Keys)));
        throw new NoteWriteException(
            $"{path ?? "(note)"}({line},{column}): the note would not be of type '{layout.TypeName}', so nothing was written. "
                + $"Its schema knows it by '{by}': keep that value.",
            member?.Name, path, line, column);
    }
}
