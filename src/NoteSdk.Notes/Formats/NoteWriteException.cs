namespace NoteSdk;

/// <summary>A value was refused, because it could not be written or would not read back equal. Nothing was written.</summary>
public sealed class NoteWriteException : Exception
{
    /// <summary>Makes an exception with a general message.</summary>
    public NoteWriteException()
        : this("The note cannot hold the value.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    public NoteWriteException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    public NoteWriteException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal NoteWriteException(string message, string? member, string? path, int line, int column)
        : base(message)
    {
        Member = member;
        Path = path;
        Line = line;
        Column = column;
    }

    /// <summary>Gets the name of the member in C#, or null if the refusal is about the note as a whole.</summary>
    public string? Member { get; }

    /// <summary>Gets the note's path, or null if it was parsed from memory or is new.</summary>
    public string? Path { get; }

    /// <summary>Gets the line of the member's place, counted from 1; 0 if it has none.</summary>
    public int Line { get; }

    /// <summary>Gets the column of the member's place in UTF-16 units, counted from 1; 0 if it has none.</summary>
    public int Column { get; }
}
