using NoteSdk.Generated;

namespace NoteSdk.Notes.Json;

/// <summary>The members of a type of records.</summary>
internal static class RecordMembers<T>
    where T : class, IRecord<T>
{
    /// <summary>Gets the members in the order of the schema.</summary>
    public static IReadOnlyList<RecordMember> All { get; } = List();

    /// <summary>The values of a record, in the order of its members.</summary>
    public static object?[] ValuesOf(T record)
    {
        object?[] values = new object?[All.Count];
        T.Visit(record, new ValueCollector(values));
        return values;
    }

    /// <summary>Makes a record.</summary>
    /// <param name="values">The values, in the order of the members; <see cref="ValueSetter.Default"/> for those that keep their defaults.</param>
    public static T Create(object?[] values) => T.Visit(T.Create(), new ValueSetter(values));

    private static List<RecordMember> List()
    {
        MemberLister lister = new();
        T.Visit(T.Create(), lister);
        return lister.Members;
    }
}
