using NoteSdk.Files.Listing;

namespace NoteSdk.Vaults.Caching;

/// <summary>What a cache has of a file.</summary>
/// <param name="Length">The file's length in bytes when it was read.</param>
/// <param name="LastWriteUtc">When it had last been written then.</param>
/// <param name="CreationUtc">When it had been made.</param>
/// <param name="Text">What was read, as <see cref="EntryFormat"/> writes it.</param>
internal sealed record CacheEntry(long Length, DateTime LastWriteUtc, DateTime CreationUtc, byte[] Text)
{
    /// <summary>Whether a file is the one that was read, as far as its folder shows.</summary>
    public bool IsOf(VaultFile file) => file.Length == Length && file.LastWriteUtc == LastWriteUtc && file.CreationUtc == CreationUtc;
}
