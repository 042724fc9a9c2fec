using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace NoteSdk.Files.Saving;

/// <summary>What distinguishes one content of a file from another.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Hash">Its SHA-256 in hexadecimal digits.</param>
internal sealed record FileVersion(long Length, string Hash)
{
    private const int Room = 1 << 17;

    /// <summary>The version of a content; null where there is no file.</summary>
    public static FileVersion? Of(byte[]? bytes) => bytes is null ? null : new(bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>The version of an open file, which is read piece by piece.</summary>
    /// <param name="file">The file.</param>
    /// <param name="read">Receives each piece; null where nobody wants them.</param>
    public static FileVersion Of(SafeFileHandle file, Action<byte[], int>? read = null)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] room = new byte[Room];
        long length = 0;
        for (int count; (count = RandomAccess.Read(file, room, length)) > 0; length += count)
        {
            hash.AppendData(room, 0, count);
            read?.Invoke(room, count);
        }

        return new FileVersion(length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
