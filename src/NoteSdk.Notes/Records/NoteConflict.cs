namespace NoteSdk;

/// <summary>Two versions of a note that come from the same one: the one to be saved, and the one that is now in the file.</summary>
/// <typeparam name="TNote">The generated record.</typeparam>
public sealed class NoteConflict<TNote>
    where TNote : NoteRecord
{
    internal NoteConflict(string message, TNote @base, TNote mine)
    {
        Message = message;
        Base = @base;
        Mine = mine;
    }

    /// <summary>Gets what happened, in words, and what to do about it.</summary>
    public string Message { get; internal init; }

    /// <summary>Gets the note as it was read, from which both versions come.</summary>
    public TNote Base { get; }

    /// <summary>Gets the note that should have been saved.</summary>
    public TNote Mine { get; }

    /// <summary>Gets the note that is now in the file, or null if the file is gone.</summary>
    public TNote? Theirs { get; internal init; }

    /// <summary>
    /// Gets the note with both edits, based on the current file and ready to be saved; null if they cannot both be kept:
    /// <see cref="Members"/> or else <see cref="Message"/> says why.
    /// </summary>
    public TNote? Merged { get; internal init; }

    /// <summary>Gets the names of the members that both sides changed, each to another value, such as <c>ContactInformation.Role</c>.</summary>
    public NoteList<string> Members { get; internal init; } = [];
}
