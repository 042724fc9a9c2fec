namespace NoteSdk.Fuzz;

/// <summary>What is asked of a run.</summary>
/// <param name="Time">How long it runs.</param>
/// <param name="Seed">The seed of chance: the same seed gives the same inputs.</param>
/// <param name="Corpus">A folder whose files are seeds and cases of their own, or null.</param>
/// <param name="Schemas">Whether schemas are mutated, and not notes.</param>
/// <param name="Queries">Whether queries are mutated, with the notes that they look at.</param>
internal sealed record FuzzOptions(TimeSpan Time, int Seed, string? Corpus, bool Schemas = false, bool Queries = false);
