namespace NoteSdk.Vaults;

/// <summary>A file of a vault with its content: a note or any other file.</summary>
internal interface IVaultContent
{
    /// <summary>Gets the path in the vault.</summary>
    string Path { get; }

    /// <summary>Gets the content of the file.</summary>
    byte[] Bytes { get; }

    /// <summary>Whether another file holds the same.</summary>
    bool HoldsSame(IVaultContent other) => Bytes.AsSpan().SequenceEqual(other.Bytes);
}
