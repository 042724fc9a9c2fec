namespace NoteSdk.Files.Listing;

/// <summary>What a vault holds.</summary>
/// <param name="Files">Notes and attachments: a folder's files and folders by the UTF-16 units of their names, what a folder holds in its place.</param>
/// <param name="Diagnostics">What could not be listed, and names that are in each other's way, in the same order.</param>
internal sealed record VaultListing(IReadOnlyList<VaultFile> Files, IReadOnlyList<NoteDiagnostic> Diagnostics);
