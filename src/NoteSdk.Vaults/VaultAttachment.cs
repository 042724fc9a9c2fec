namespace NoteSdk.Vaults;

/// <summary>A file of a vault that is not a note: a picture, a canvas.</summary>
/// <param name="Path">The path in the vault.</param>
/// <param name="Bytes">The content of the file.</param>
internal sealed record VaultAttachment(string Path, byte[] Bytes) : IVaultContent;
