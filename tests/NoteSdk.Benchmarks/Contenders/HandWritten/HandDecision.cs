namespace NoteSdk.Benchmarks.Contenders.HandWritten;

/// <summary>A decision, with its mark where it has one.</summary>
internal sealed record HandDecision(HandMark? Mark, string Text);
