namespace NoteSdk.Cli.Merging;

/// <summary>A stretch of a merge of three: what both sides agree on, or what each side has in its place.</summary>
/// <param name="Base">What was there before.</param>
/// <param name="Ours">What we have.</param>
/// <param name="Theirs">What they have; the same as ours where there is no conflict.</param>
/// <param name="IsConflict">Whether a person has to choose.</param>
internal sealed record MergedItems(IReadOnlyList<string> Base, IReadOnlyList<string> Ours, IReadOnlyList<string> Theirs, bool IsConflict);
