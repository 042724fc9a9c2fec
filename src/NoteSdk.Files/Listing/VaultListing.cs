namespace NoteSdk.Files.Listing;

/// <summary>The listing of a vault.</summary>
/// <param name="Files">Notes and attachments, sorted by the UTF-16 units of their names, with the contents of a folder at its place.</param>
/// <param name="Diagnostics">What could not be listed, and names that conflict with each other, in the same order.</param>
internal sealed record VaultListing(IReadOnlyList<VaultFile> Files, IReadOnlyList<NoteDiagnostic> Diagnostics);
