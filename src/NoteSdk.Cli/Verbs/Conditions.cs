namespace NoteSdk.Cli.Verbs;

/// <summary>Finds notes by a condition of the query language.</summary>
internal static class Conditions
{
    /// <summary>The paths of the notes of a type that meet a condition, in an order, else in that of their paths.</summary>
    /// <exception cref="CliException">The condition or the order is not one.</exception>
    public static IEnumerable<string> Find(NoteWorkspace workspace, NoteSchema? schema, string? condition, string? sort, CancellationToken cancellationToken)
    {
        IEnumerable<VaultNote> notes = workspace.Vault.Notes();
        if (schema is not null) notes = notes.Where(note => ReferenceEquals(note.Type, schema));
        if (condition is null && sort is null) return notes.Select(static note => note.Path);
        string query = $"LIST WHERE {condition ?? "true"}{(sort is null ? "" : $" SORT {sort}")}";
        QueryResult result = workspace.Vault.Query(query, cancellationToken: cancellationToken);
        if (result.Error is { } error)
        {
            string where = condition is null ? "" : $"--where '{condition}'";
            string order = sort is null ? "" : $"--sort '{sort}'";
            throw new CliException($"{where}{(where.Length > 0 && order.Length > 0 ? " and " : "")}{order}: {error.Message}");
        }

        string[] meet = [.. result.Select(static hit => hit.Note?.Path).OfType<string>()];
        HashSet<string> among = [.. sort is null ? meet : notes.Select(static note => note.Path)];
        return (sort is null ? notes.Select(static note => note.Path) : meet).Where(among.Contains);
    }
}
