using NoteSdk.Generated;

namespace NoteSdk.Notes.Json;

/// <summary>Collects the values of a record.</summary>
/// <param name="values">Where to, in the order of the members.</param>
internal sealed class ValueCollector(object?[] values) : RecordVisitor
{
    private int _next;

    private protected override T Next<T>(T value)
    {
        values[_next++] = value;
        return value;
    }

    private protected override DataviewQuery? NextQuery<TRecord>(TRecord record, Func<TRecord, DataviewQuery?> get) => Next(get(record));
}
