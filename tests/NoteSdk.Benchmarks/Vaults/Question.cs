namespace NoteSdk.Benchmarks.Vaults;

/// <summary>What a vault is asked, by queries and by LINQ over its typed notes.</summary>
/// <param name="ByQueries">Asks by queries.</param>
/// <param name="ByHand">Asks by LINQ; finds the same.</param>
internal sealed record Question(Func<Vault, FoundRow[]> ByQueries, Func<Vault, FoundRow[]> ByHand)
{
    /// <summary>Gets the types of the vault that queries are asked of.</summary>
    public IReadOnlyList<NoteType> Types { get; init; } = Notes.NoteTypes.All;
}
