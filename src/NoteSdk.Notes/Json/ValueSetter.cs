using NoteSdk.Generated;

namespace NoteSdk.Notes.Json;

/// <summary>Gives the members of a new record other values than their defaults.</summary>
/// <param name="values">The values, in the order of the members; <see cref="Default"/> for those members that keep their defaults.</param>
internal sealed class ValueSetter(object?[] values) : RecordVisitor
{
    /// <summary>Stands for a value that is not given.</summary>
    public static readonly object Default = new();

    private int _next;

    private protected override T Next<T>(T value)
    {
        object? given = values[_next++];
        return ReferenceEquals(given, Default) ? value : (T)given!;
    }

    // Until it is set, the query of a new record is the schema's.
    private protected override DataviewQuery? NextQuery<TRecord>(TRecord record, Func<TRecord, DataviewQuery?> get) => Next(DataviewQuery.FromSchema);
}
