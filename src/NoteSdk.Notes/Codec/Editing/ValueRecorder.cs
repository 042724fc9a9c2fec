namespace NoteSdk.Notes.Codec.Editing;

/// <summary>Keeps the values of a record in the order in which it passes them.</summary>
internal sealed class ValueRecorder(int count) : NoteWriter
{
    private readonly List<object?> _values = new(count);

    public IReadOnlyList<object?> Values => _values;

    public override void Set<T>(Member<T> member, T value) => _values.Add(value);
}
