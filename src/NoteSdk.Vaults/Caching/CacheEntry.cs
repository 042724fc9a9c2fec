using NoteSdk.Files.Listing;

namespace NoteSdk.Vaults.Caching;

/// <summary>The entry of a file in a cache.</summary>
/// <param name="Length">The file's length in bytes when it was read.</param>
/// <param name="LastWriteUtc">When it had last been written at that time.</param>
/// <param name="CreationUtc">When it had been created.</param>
/// <param name="Text">What was read, as <see cref="EntryFormat"/> writes it.</param>
internal sealed record CacheEntry(long Length, DateTime LastWriteUtc, DateTime CreationUtc, byte[] Text)
{
    /// <summary>Whether a file is the one that was read, as far as the listing of its folder shows.</summary>
    public bool IsOf(VaultFile file) => file.Length == Length && file.LastWriteUtc == LastWriteUtc && file.CreationUtc == CreationUtc;
}
