using NoteSdk.Files.Saving;

namespace NoteSdk;

/// <summary>A note was not saved, because its file is no longer the one that was read. The file was not changed.</summary>
public sealed class NoteConflictException : IOException
{
    /// <summary>Makes an exception with a general message.</summary>
    public NoteConflictException()
        : this("The file changed since it was read.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    public NoteConflictException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    public NoteConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal NoteConflictException(string path, FileOutcome outcome)
        : base(Describe(path, outcome))
    {
        Path = path;
        Current = outcome.Current is null ? default(ReadOnlyMemory<byte>?) : new ReadOnlyMemory<byte>(outcome.Current);
    }

    /// <summary>Gets the file.</summary>
    public string? Path { get; }

    /// <summary>Gets the bytes that are now in the file, or null if it is gone.</summary>
    public ReadOnlyMemory<byte>? Current { get; }

    internal static string Describe(string path, FileOutcome outcome)
    {
        string message = outcome.Current is null
            ? $"{path}: the file has been removed since it was read. Save it to a new file, or put the file back."
            : $"{path}: the file changed since it was read. Load it again and repeat the edit.";
        return outcome.Kept is null ? message : $"{message} Two other versions were written at once; the older one is kept as '{outcome.Kept}'.";
    }
}
