using System.Text.Json.Serialization;
using NoteSdk.Documents.Json;
using NoteSdk.Notes.Json;

namespace NoteSdk.Generated;

/// <summary>
/// Goes through the members of a record: takes the value of each, and gives the value that it is to have in the copy that generated code makes. For generated
/// code.
/// </summary>
public abstract class RecordVisitor
{
    private protected RecordVisitor()
    {
    }

    /// <summary>Visits a member that JSON must have.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    public T Required<T>(string name, ValueFormat<T> format, T value)
    {
        ArgumentNullException.ThrowIfNull(format);
        return IsDescribing ? Describe(new RecordMember<T>(name, format.Json, format.Expected) { IsRequired = true }, value) : Next(value);
    }

    /// <summary>Visits a member with a default, which is not null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    public T Value<T>(string name, ValueFormat<T> format, T value)
    {
        ArgumentNullException.ThrowIfNull(format);
        return IsDescribing ? Describe(new RecordMember<T>(name, format.Json, format.Expected), value) : Next(value);
    }

    /// <summary>Visits a member that may be null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    public T? Optional<T>(string name, StructFormat<T> format, T? value)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(format);
        return IsDescribing ? Describe(Nullable(name, format.Optional.Json, format.Expected, value), value) : Next(value);
    }

    /// <summary>Visits a member that may be null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    public T? Optional<T>(string name, ValueFormat<T> format, T? value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(format);
        return IsDescribing ? Describe(Nullable(name, format.Json!, format.Expected, value), value) : Next(value);
    }

    /// <summary>Visits a list of values.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    public NoteList<T> List<T>(string name, ValueFormat<T> format, NoteList<T> value)
    {
        ArgumentNullException.ThrowIfNull(format);
        return IsDescribing ? Describe(OfList(name, format.Json, format.Expected), value) : Next(value);
    }

    /// <summary>Visits a list of records.</summary>
    public NoteList<T> Items<T>(string name, NoteList<T> value)
        where T : class, IRecord<T> => IsDescribing ? Describe(OfList(name, RecordJsonConverter<T>.Instance, JsonRead.Object), value) : Next(value);

    /// <summary>Visits a record of members that have places of their own in the note.</summary>
    public T Part<T>(string name, T value)
        where T : class, IRecord<T> =>
        IsDescribing ? Describe(new RecordMember<T>(name, RecordJsonConverter<T>.Instance, JsonRead.Object), value) : Next(value);

    /// <summary>Visits a record that JSON must have, since it has members that JSON must have.</summary>
    public T RequiredPart<T>(string name, T value)
        where T : class, IRecord<T> =>
        IsDescribing ? Describe(new RecordMember<T>(name, RecordJsonConverter<T>.Instance, JsonRead.Object) { IsRequired = true }, value) : Next(value);

    /// <summary>Visits a query. A query that follows the schema is made of the other members, so it is read only when it is asked for.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="get"/> is null.</exception>
    public DataviewQuery? Query<TRecord>(string name, TRecord record, Func<TRecord, DataviewQuery?> get)
        where TRecord : class, IRecord<TRecord>
    {
        ArgumentNullException.ThrowIfNull(get);
        if (!IsDescribing) return NextQuery(record, get);
        RecordMember member = new RecordMember<DataviewQuery?>(name, DataviewQueryJsonConverter.Instance!, "the text of a query") { IsNullable = true };
        return Describe(member, DataviewQuery.FromSchema);
    }

    /// <summary>Visits a member whose JSON is not a format's.</summary>
    internal T Other<T>(string name, JsonConverter<T> converter, string expected, T value) =>
        IsDescribing ? Describe(new RecordMember<T>(name, converter, expected), value) : Next(value);

    /// <summary>Gets a value indicating whether members are described: with their names and the JSON of their values.</summary>
    private protected virtual bool IsDescribing => false;

    /// <summary>Takes the value of the next member, and gives the one that it is to have.</summary>
    private protected abstract T Next<T>(T value);

    /// <summary>The same of a query.</summary>
    private protected abstract DataviewQuery? NextQuery<TRecord>(TRecord record, Func<TRecord, DataviewQuery?> get);

    /// <summary>Takes the description of the next member.</summary>
    private protected virtual void Add(RecordMember member)
    {
    }

    private static RecordMember<T> Nullable<T>(string name, JsonConverter<T> converter, string expected, T value) =>
        new(name, converter, expected) { IsNullable = true, IsNullByDefault = value is null };

    private static RecordMember<NoteList<T>> OfList<T>(string name, JsonConverter<T> item, string expected) =>
        new(name, new NoteListJson<T>(item, expected), JsonRead.List);

    private T Describe<T>(RecordMember member, T value)
    {
        Add(member);
        return value;
    }
}
