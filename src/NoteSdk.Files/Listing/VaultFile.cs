namespace NoteSdk.Files.Listing;

/// <summary>A file of a vault, as its folder lists it. It was not read.</summary>
/// <param name="Path">The path in the vault.</param>
/// <param name="Length">The length in bytes.</param>
/// <param name="LastWriteUtc">When it was last written.</param>
/// <param name="CreationUtc">When it was created; if the file system does not know, the earliest time that it does know.</param>
/// <param name="IsNote">Whether it is a note (<c>.md</c>) rather than an attachment.</param>
internal sealed record VaultFile(string Path, long Length, DateTime LastWriteUtc, DateTime CreationUtc, bool IsNote);
