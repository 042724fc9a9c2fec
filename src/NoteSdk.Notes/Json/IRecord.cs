namespace NoteSdk.Generated;

/// <summary>What generated code provides for every record: its members, one by one, from which its JSON and its text are made.</summary>
/// <typeparam name="TSelf">The generated record.</typeparam>
public interface IRecord<TSelf>
    where TSelf : class, IRecord<TSelf>
{
    /// <summary>Gets the members in the order of the schema.</summary>
    static abstract RecordMembers<TSelf> Members { get; }
}
