using NoteSdk.Notes.Codec.Editing;

namespace NoteSdk.Generated;

/// <summary>How the record of a part of a note is read from its members and written to them. For generated code.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class PartShape<T>
    where T : class
{
    private readonly Func<NoteReader, T> _read;
    private readonly Action<T, NoteWriter> _write;

    /// <summary>Makes a shape of the two conversions.</summary>
    /// <param name="read">Reads a record from a part.</param>
    /// <param name="write">Passes the members of a record, in the order in which they were declared.</param>
    public PartShape(Func<NoteReader, T> read, Action<T, NoteWriter> write)
    {
        _read = read;
        _write = write;
    }

    internal T Read(NoteReader part) => _read(part);

    internal void Write(T record, NoteWriter writer) => _write(record, writer);

    /// <summary>The values of a record's members, in the order in which they were declared.</summary>
    internal object?[] ValuesOf(T record, int count)
    {
        ValueRecorder values = new(count);
        _write(record, values);
        return values.Values;
    }
}
