namespace NoteSdk.Generated;

/// <summary>Receives the values of a record's members, one by one, from generated code.</summary>
public abstract class NoteWriter
{
    private protected NoteWriter()
    {
    }

    /// <summary>Receives the value of a member.</summary>
    /// <typeparam name="T">The type of the member.</typeparam>
    public abstract void Set<T>(Member<T> member, T value);
}
