namespace NoteSdk.Files.Batches;

/// <summary>The outcome of a batch.</summary>
/// <param name="Status">Whether it was written: as a whole, or not at all.</param>
/// <param name="Changes">What it did, path by path, including the paths in the trash; empty if nothing was written.</param>
/// <param name="Conflicts">The files that are not as expected; empty without a conflict.</param>
internal sealed record BatchOutcome(SaveStatus Status, IReadOnlyList<FileChange> Changes, IReadOnlyList<FileConflict> Conflicts);
