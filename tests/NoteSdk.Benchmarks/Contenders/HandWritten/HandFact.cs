namespace NoteSdk.Benchmarks.Contenders.HandWritten;

/// <summary>Something that was learnt in a meeting, and whom it is about, where it is about somebody.</summary>
internal sealed record HandFact(HandLink? About, string Text);
