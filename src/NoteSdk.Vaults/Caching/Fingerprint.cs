using System.Buffers.Binary;
using System.Security.Cryptography;

namespace NoteSdk.Vaults.Caching;

/// <summary>Identifies texts without storing them: the first half of a SHA-256 hash.</summary>
internal static class Fingerprint
{
    public static UInt128 Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
