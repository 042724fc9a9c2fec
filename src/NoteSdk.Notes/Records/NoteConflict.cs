namespace NoteSdk;

/// <summary>Two versions of a note, both made from one: the one that was to be saved, and the one that the file holds meanwhile.</summary>
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

    /// <summary>Gets the note as it was read, which both versions come from.</summary>
    public TNote Base { get; }

    /// <summary>Gets the note that was to be saved.</summary>
    public TNote Mine { get; }

    /// <summary>Gets the note that the file holds now, or null where the file is gone.</summary>
    public TNote? Theirs { get; internal init; }

    /// <summary>
    /// Gets the note with both edits, made on the file as it is now and ready to be saved; null where they cannot both be kept:
    /// <see cref="Members"/> or else <see cref="Message"/> says why.
    /// </summary>
    public TNote? Merged { get; internal init; }

    /// <summary>Gets the names of the members that both sides changed, each to another value, such as <c>ContactInformation.Role</c>.</summary>
    public NoteList<string> Members { get; internal init; } = [];
}
