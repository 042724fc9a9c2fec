namespace NoteSdk.Generated;

/// <summary>What generated code provides for every record: its members, one by one, from which its JSON and its text are made.</summary>
/// <typeparam name="TSelf">The generated record.</typeparam>
public interface IRecord<TSelf>
    where TSelf : class, IRecord<TSelf>
{
    /// <summary>Makes a record of defaults. Members that JSON must have are set before anyone sees it.</summary>
    static abstract TSelf Create();

    /// <summary>Shows a visitor each member, in the order of the schema.</summary>
    /// <returns>A copy of the record with the values that the visitor gives.</returns>
    static abstract TSelf Visit(TSelf record, RecordVisitor members);
}
