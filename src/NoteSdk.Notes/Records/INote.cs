using System.ComponentModel;

namespace NoteSdk;

/// <summary>What generated code provides for a note type: its description, and a reader.</summary>
/// <typeparam name="TSelf">The generated record.</typeparam>
public interface INote<TSelf> : IRecord<TSelf>
    where TSelf : Note<TSelf>, INote<TSelf>
{
    /// <summary>Gets the description of the note type.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract NoteType<TSelf> NoteType { get; }

    /// <summary>Makes a record of a note.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TSelf Read(NoteReader note);
}
