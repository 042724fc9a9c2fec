using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Batches;

/// <summary>
/// What a batch does to one path: from one content to another, with none meaning no file. The present content shows whether it was done, so that it can be
/// repeated after a crash, and undone.
/// </summary>
/// <param name="Path">The path in the vault.</param>
/// <param name="Old">The content expected.</param>
/// <param name="New">The new content.</param>
/// <param name="Bytes">The bytes of the new content.</param>
internal sealed record FileChange(string Path, FileVersion? Old, FileVersion? New, byte[]? Bytes)
{
    /// <summary>Gets the bytes of the old content; null if they are not known, as from a journal.</summary>
    public byte[]? OldBytes { get; init; }

    /// <summary>Gets the path at the other end of a move: where the file comes from or goes to.</summary>
    public string? Other { get; init; }

    /// <summary>Gets a value indicating whether the move is a mere renaming that keeps the file itself.</summary>
    public bool IsRename { get; init; }

    /// <summary>
    /// Gets a value indicating whether the file is known by its version only, and never read into memory: such a move is a change of name, and a copy between
    /// disks. Neither the change nor its journal holds the content, which is at one end of the move or at the other.
    /// </summary>
    public bool IsUnread { get; init; }

    /// <summary>Gets a value indicating whether both ends of the move may be one name for the file system, as <c>ada.md</c> and <c>Ada.md</c>.</summary>
    public bool IsRespelled { get; init; }

    /// <summary>What undoes it.</summary>
    public FileChange Reverse() => new(Path, New, Old, OldBytes)
    {
        OldBytes = Bytes, Other = Other, IsRename = IsRename, IsUnread = IsUnread, IsRespelled = IsRespelled,
    };
}
