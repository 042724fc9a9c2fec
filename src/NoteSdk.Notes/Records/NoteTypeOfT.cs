using NoteSdk.Documents.Json;

namespace NoteSdk.Generated;

/// <summary>A kind of note, and the record that its notes are read into.</summary>
/// <typeparam name="T">The generated record.</typeparam>
public sealed class NoteType<T> : NoteType
    where T : Note<T>, INote<T>
{
    /// <summary>Makes a note type from a schema's parts. For generated code.</summary>
    /// <param name="parts">The builder with all parts.</param>
    public NoteType(NoteTypeBuilder parts)
        : base(parts)
    {
    }

    internal override bool Makes<TRecord>() => typeof(TRecord) == typeof(T);

    internal override void AddTo(JsonTypes types) => types.Add(RecordJsonConverter<T>.Instance);

    private protected override NoteRecord MakeRecord(NoteReader note) => T.Read(note);
}
