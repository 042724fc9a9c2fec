namespace NoteSdk.Vaults;

/// <summary>A file of a vault with what it holds: a note, or another one.</summary>
internal interface IVaultContent
{
    /// <summary>Gets the path in the vault.</summary>
    string Path { get; }

    /// <summary>Gets what the file holds.</summary>
    byte[] Bytes { get; }
}
