namespace NoteSdk;

/// <summary>A batch was not written, because files of the vault are no longer what the vault read. Nothing was written.</summary>
public sealed class VaultConflictException : IOException
{
    /// <summary>Makes an exception with a general message.</summary>
    public VaultConflictException()
        : this("Files of the vault have changed since they were read. Nothing was written.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    public VaultConflictException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    public VaultConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal VaultConflictException(NoteList<string> paths)
        : base($"Files of the vault have changed since they were read: {string.Join(", ", paths)}. Nothing was written. Refresh the vault, and make the "
            + "changes again.") => Paths = paths;

    /// <summary>Gets the paths in the vault of the files that were changed, deleted or added.</summary>
    public NoteList<string> Paths { get; } = [];
}
