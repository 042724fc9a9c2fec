namespace NoteSdk.Generated;

/// <summary>What generated code provides for the record of a part of a note that repeats, such as a section with one of several headings.</summary>
/// <typeparam name="TSelf">The generated record.</typeparam>
public interface INotePart<TSelf> : IRecord<TSelf>
    where TSelf : class, INotePart<TSelf>
{
    /// <summary>Declares the members of the record: once for each place where the part stands.</summary>
    /// <param name="section">The part.</param>
    static abstract PartShape<TSelf> Declare(Section section);
}
