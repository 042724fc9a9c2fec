using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Batches;

/// <summary>One of the changes that a <see cref="FileBatch"/> makes together, with what it expects to find.</summary>
/// <param name="Path">The file's path in the vault.</param>
/// <param name="To">Its new path; null if it goes to the trash.</param>
/// <param name="Expected">What was read from the file; null if it must not exist.</param>
/// <param name="Bytes">Its new content.</param>
internal sealed record FileOperation(string Path, string? To, byte[]? Expected, byte[] Bytes)
{
    /// <summary>Gets the version of a file that is renamed without being read; null for all others.</summary>
    public FileVersion? Unread { get; init; }

    /// <summary>Writes an existing file, or a new one if nothing is expected.</summary>
    public static FileOperation Write(string path, byte[]? expected, byte[] bytes) => new(path, path, expected, bytes);

    /// <summary>Renames a file, and edits it at once if both contents differ.</summary>
    public static FileOperation Move(string path, string to, byte[] expected, byte[] bytes) => new(path, to, expected, bytes);

    /// <summary>Renames a file of any size, which is not read into memory. Nothing else of the batch may be about either path.</summary>
    public static FileOperation Rename(string path, string to, FileVersion version) => new(path, to, Expected: [], Bytes: []) { Unread = version };

    /// <summary>Moves a file to the vault's trash.</summary>
    public static FileOperation Delete(string path, byte[] expected) => new(path, To: null, expected, expected);
}
