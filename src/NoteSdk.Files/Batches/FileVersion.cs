using System.Security.Cryptography;

namespace NoteSdk.Files.Batches;

/// <summary>Identifies a content of a file.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Hash">Its SHA-256 in hexadecimal digits.</param>
internal sealed record FileVersion(long Length, string Hash)
{
    /// <summary>The version of a content; null if there is no file.</summary>
    public static FileVersion? Of(byte[]? bytes) => bytes is null ? null : new(bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
