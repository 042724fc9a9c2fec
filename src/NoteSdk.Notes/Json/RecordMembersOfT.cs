using System.Text.Json.Serialization;
using NoteSdk.Documents.Json;
using NoteSdk.Notes.Json;

namespace NoteSdk.Generated;

/// <summary>
/// The members of a record: each with its name, the JSON of its value, how to get it, and how to copy the record with another one. For
/// generated code.
/// </summary>
/// <typeparam name="T">The generated record.</typeparam>
/// <param name="create">Creates a record with defaults. Members that JSON must have are set before anyone sees it.</param>
public sealed class RecordMembers<T>(Func<T> create)
    where T : class, IRecord<T>
{
    private readonly List<RecordMember<T>> _all = [];

    internal IReadOnlyList<RecordMember<T>> All => _all;

    /// <summary>Adds a member that JSON must have.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    public RecordMembers<T> Required<TValue>(string name, ValueFormat<TValue> format, Func<T, TValue> get, Func<T, TValue, T> with)
    {
        ArgumentNullException.ThrowIfNull(format);
        return Add(new RecordMember<T, TValue>(name, format.Json, format.Expected, get, with) { IsRequired = true });
    }

    /// <summary>Adds a member with a default, which is not null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    public RecordMembers<T> Value<TValue>(string name, ValueFormat<TValue> format, Func<T, TValue> get, Func<T, TValue, T> with)
    {
        ArgumentNullException.ThrowIfNull(format);
        return Add(new RecordMember<T, TValue>(name, format.Json, format.Expected, get, with));
    }

    /// <summary>Adds a member that may be null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    public RecordMembers<T> Optional<TValue>(string name, StructFormat<TValue> format, Func<T, TValue?> get, Func<T, TValue?, T> with)
        where TValue : struct
    {
        ArgumentNullException.ThrowIfNull(format);
        return Add(new RecordMember<T, TValue?>(name, format.Optional.Json, format.Expected, get, with) { IsNullable = true });
    }

    /// <summary>Adds a member that may be null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    public RecordMembers<T> Optional<TValue>(string name, ValueFormat<TValue> format, Func<T, TValue?> get, Func<T, TValue?, T> with)
        where TValue : class
    {
        ArgumentNullException.ThrowIfNull(format);
        return Add(new RecordMember<T, TValue?>(name, format.Json!, format.Expected, get, with) { IsNullable = true });
    }

    /// <summary>Adds a list of values.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    public RecordMembers<T> List<TValue>(string name, ValueFormat<TValue> format, Func<T, NoteList<TValue>> get, Func<T, NoteList<TValue>, T> with)
    {
        ArgumentNullException.ThrowIfNull(format);
        return AddList(name, format.Json, format.Expected, get, with);
    }

    /// <summary>Adds a list of records.</summary>
    public RecordMembers<T> Items<TItem>(string name, Func<T, NoteList<TItem>> get, Func<T, NoteList<TItem>, T> with)
        where TItem : class, IRecord<TItem> => AddList(name, RecordJsonConverter<TItem>.Instance, JsonRead.Object, get, with);

    /// <summary>Adds a record of members that have separate places in the note.</summary>
    public RecordMembers<T> Part<TPart>(string name, Func<T, TPart> get, Func<T, TPart, T> with)
        where TPart : class, IRecord<TPart> => Add(new RecordMember<T, TPart>(name, RecordJsonConverter<TPart>.Instance, JsonRead.Object, get, with));

    /// <summary>Adds a record of members that JSON must have, since it has such members itself.</summary>
    public RecordMembers<T> RequiredPart<TPart>(string name, Func<T, TPart> get, Func<T, TPart, T> with)
        where TPart : class, IRecord<TPart> =>
        Add(new RecordMember<T, TPart>(name, RecordJsonConverter<TPart>.Instance, JsonRead.Object, get, with) { IsRequired = true });

    /// <summary>Adds a query.</summary>
    public RecordMembers<T> Query(string name, Func<T, DataviewQuery?> get, Func<T, DataviewQuery?, T> with) =>
        Add(new RecordMember<T, DataviewQuery?>(name, DataviewQueryJsonConverter.Instance!, "the text of a query", get, with) { IsNullable = true });

    internal T Create() => create();

    internal RecordMembers<T> Add(RecordMember<T> member)
    {
        _all.Add(member);
        return this;
    }

    private RecordMembers<T> AddList<TItem>(
        string name, JsonConverter<TItem> item, string expected, Func<T, NoteList<TItem>> get, Func<T, NoteList<TItem>, T> with) =>
        Add(new RecordMember<T, NoteList<TItem>>(name, new NoteListJson<TItem>(item, expected), JsonRead.List, get, with));
}
