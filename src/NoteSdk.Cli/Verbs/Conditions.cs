namespace NoteSdk.Cli.Verbs;

/// <summary>Finds notes by a condition of the query language.</summary>
internal static class Conditions
{
    /// <summary>The paths of the notes of a type that meet a condition, in their order.</summary>
    /// <exception cref="CliException">The condition is not one.</exception>
    public static IEnumerable<string> Find(NoteWorkspace workspace, NoteSchema? schema, string? condition, CancellationToken cancellationToken)
    {
        IEnumerable<VaultNote> notes = workspace.Vault.Notes();
        if (schema is not null) notes = notes.Where(note => ReferenceEquals(note.Type, schema));
        if (condition is null) return notes.Select(static note => note.Path);
        QueryResult result = workspace.Vault.Query($"LIST WHERE {condition}", cancellationToken: cancellationToken);
        if (result.Error is { } error) throw new CliException($"--where '{condition}': {error.Message}");
        HashSet<string> meet = [.. result.Select(static hit => hit.Note?.Path).OfType<string>()];
        return notes.Select(static note => note.Path).Where(meet.Contains);
    }
}
