namespace NoteSdk;

/// <summary>How a schema is inferred.</summary>
public sealed record InferenceOptions
{
    /// <summary>Gets the most notes that are learned from: of more, some are drawn by a hash of their paths. By default 20,000.</summary>
    public int MostNotes { get; init; } = 20_000;

    /// <summary>
    /// Gets the types that the vault itself gives its properties, as in <c>.obsidian/types.json</c>: names of properties with Obsidian's words for types.
    /// </summary>
    public IReadOnlyDictionary<string, string> PropertyTypes { get; init; } = new Dictionary<string, string>();
}
