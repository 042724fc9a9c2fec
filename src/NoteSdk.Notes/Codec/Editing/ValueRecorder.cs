namespace NoteSdk.Notes.Codec.Editing;

/// <summary>Keeps the values of a record in the order in which it passes them.</summary>
internal sealed class ValueRecorder(int count) : NoteWriter
{
    private int _count;

    public object?[] Values { get; } = new object?[count];

    public override void Set<T>(Member<T> member, T value) => Values[_count++] = value;
}
