namespace NoteSdk.Generated;

/// <summary>Takes the values of a record's members, one by one. Generated code hands them over; what becomes of them is the writer's matter.</summary>
public abstract class NoteWriter
{
    private protected NoteWriter()
    {
    }

    /// <summary>Takes the value of a member.</summary>
    /// <typeparam name="T">The type of the member.</typeparam>
    public abstract void Set<T>(Member<T> member, T value);
}
