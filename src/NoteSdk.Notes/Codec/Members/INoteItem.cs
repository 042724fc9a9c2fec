namespace NoteSdk.Generated;

/// <summary>What generated code provides for the record of a list's items or a table's rows.</summary>
/// <typeparam name="TSelf">The generated record.</typeparam>
public interface INoteItem<TSelf> : IRecord<TSelf>
    where TSelf : class, INoteItem<TSelf>
{
    /// <summary>Gets how the record is created from an item's holes.</summary>
    static abstract RecordShape<TSelf> Shape { get; }
}
