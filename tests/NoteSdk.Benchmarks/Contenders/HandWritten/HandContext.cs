namespace NoteSdk.Benchmarks.Contenders.HandWritten;

/// <summary>A line of a person's recent context.</summary>
internal sealed record HandContext(DateOnly Date, HandLink Note, string Summary, string? Via);
