using System.Buffers.Binary;
using System.Security.Cryptography;

namespace NoteSdk.Vaults.Caching;

/// <summary>Tells texts apart without holding them: the first half of a SHA-256.</summary>
internal static class Fingerprint
{
    public static UInt128 Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
