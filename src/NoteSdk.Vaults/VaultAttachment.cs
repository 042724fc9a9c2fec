namespace NoteSdk.Vaults;

/// <summary>A file of a vault that is not a note: a picture, a canvas.</summary>
/// <param name="Path">The path in the vault.</param>
/// <param name="Bytes">What the file holds.</param>
internal sealed record VaultAttachment(string Path, byte[] Bytes) : IVaultContent;
