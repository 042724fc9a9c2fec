namespace NoteSdk.Workspace.Settings;

/// <summary>
/// The schemas that notes are read by. A schema that was in force and gets an error stays in force as it was before, until the error is fixed or the schema is
/// deleted.
/// </summary>
/// <param name="Set">The schemas in force.</param>
/// <param name="Current">The schemas as they are written, with what is wrong with them.</param>
/// <param name="Texts">The texts of those in force, by their paths.</param>
internal sealed record SchemasInForce(NoteSchemas Set, NoteSchemas Current, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>The schemas in force after their files have changed.</summary>
    /// <param name="before">Those in force until now; null if there were none.</param>
    /// <param name="files">The files as they are.</param>
    public static SchemasInForce Next(SchemasInForce? before, IReadOnlyList<SchemaSource> files)
    {
        NoteSchemas current = Parse(files);
        SchemasInForce next = new(current, current, TextsOf(files));
        if (before is null || Faulty(current).Count == 0) return next;
        if (KeepsTypes(before, current, files)) return next;

        // The files with errors as they last were without one.
        HashSet<string> faulty = Faulty(current);
        List<SchemaSource> mixed = [.. files.Select(file => faulty.Contains(file.Path) && before.Texts.TryGetValue(file.Path, out string? good)
            ? new SchemaSource(file.Path, good)
            : file)];
        NoteSchemas set = Parse(mixed);
        return KeepsTypes(before, set, files)
            ? new SchemasInForce(set, current, TextsOf(mixed))

            // A schema without an error of its own can break those that extend it: then all stay as they were.
            : before with { Current = current };
    }

    /// <summary>Whether all types that were in force are, except those whose files are gone.</summary>
    private static bool KeepsTypes(SchemasInForce before, NoteSchemas set, IReadOnlyList<SchemaSource> files)
    {
        HashSet<string> there = [.. files.Select(static file => file.Path)];
        HashSet<string> faulty = Faulty(set);
        return !before.Set.Select(static schema => schema.File.Path).Any(path => there.Contains(path) && faulty.Contains(path));
    }

    private static HashSet<string> Faulty(NoteSchemas set) =>
        [.. set.Found.Where(static found => found.Diagnostic.IsError).Select(static found => found.Path)];

    private static NoteSchemas Parse(IEnumerable<SchemaSource> files) => NoteSchemas.Parse(files.Select(static file => (file.Path, file.Yaml)));

    private static Dictionary<string, string> TextsOf(IEnumerable<SchemaSource> files) =>
        files.ToDictionary(static file => file.Path, static file => file.Yaml, StringComparer.Ordinal);
}
