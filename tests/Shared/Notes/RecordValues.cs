using System.Collections;
using System.Reflection;
using NoteSdk.Generated;

namespace NoteSdk.Tests;

/// <summary>Reaches the members of generated records by their names, and turns their values into those that a run-time reader has.</summary>
internal static class RecordValues
{
    /// <summary>The value of a member such as <c>ContactInformation.Role</c>.</summary>
    public static object? Get(object record, string path) => path.Split('.').Aggregate((object?)record, (value, name) => PropertyOf(value!, name).GetValue(value));

    /// <summary>A copy of a record with another value of a member.</summary>
    public static object With(object record, string path, object? value)
    {
        string[] names = path.Split('.', 2);
        object copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        PropertyInfo property = PropertyOf(copy, names[0]);
        property.SetValue(copy, names.Length == 1 ? value : With(property.GetValue(copy) ?? Activator.CreateInstance(property.PropertyType)!, names[1], value));
        return copy;
    }

    /// <summary>The type of a member.</summary>
    public static Type TypeOf(Type record, string path) => path.Split('.').Aggregate(record, (type, name) => type.GetProperty(name)!.PropertyType);

    /// <summary>The members of an item's record.</summary>
    public static IEnumerable<PropertyInfo> MembersOf(Type item) => item.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

    /// <summary>The value as the run-time reader has it: enums, typed links and records of items have no types of their own there.</summary>
    public static object? AtRunTime(object? value) => value switch
    {
        null => null,
        Enum member => new EnumValue(member.ToString()),
        _ when IsList(value.GetType()) => ListAtRunTime((IEnumerable)value),
        _ when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Link<>) => type.GetMethod("ToLink")!.Invoke(value, null),
        _ when IsItem(value.GetType()) => new ItemValue([.. Flat(value, "")]),
        _ => value,
    };

    public static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(NoteList<>);

    public static bool IsItem(Type type) => Implements(type, typeof(INoteItem<>)) || Implements(type, typeof(INotePart<>));

    /// <summary>Whether it is a record of members that stand in the same note, or in the same part, as those of the record that it is in.</summary>
    public static bool IsGroup(Type type) => type != typeof(TaskItem) && !IsItem(type) && Implements(type, typeof(IRecord<>));

    /// <summary>A list of values, all of one type.</summary>
    public static object ListOf(Type item, IEnumerable<object> values)
    {
        object[] all = [.. values];
        Array items = Array.CreateInstance(item, all.Length);
        for (int i = 0; i < all.Length; i++) items.SetValue(all[i], i);
        return Activator.CreateInstance(typeof(NoteList<>).MakeGenericType(item), BindingFlags.NonPublic | BindingFlags.Instance, null, [items], null)!;
    }

    private static bool Implements(Type type, Type definition) =>
        Array.Exists(type.GetInterfaces(), implemented => implemented.IsGenericType && implemented.GetGenericTypeDefinition() == definition);

    private static IEnumerable<(string Name, object? Value)> Flat(object record, string prefix) => MembersOf(record.GetType()).SelectMany(member =>
        IsGroup(member.PropertyType) ? Flat(member.GetValue(record)!, $"{prefix}{member.Name}.") : [(prefix + member.Name, AtRunTime(member.GetValue(record)))]);

    private static object ListAtRunTime(IEnumerable list)
    {
        Type item = list.GetType().GenericTypeArguments[0];
        Type atRunTime = item.IsEnum ? typeof(EnumValue)
            : item.IsGenericType && item.GetGenericTypeDefinition() == typeof(Link<>) ? typeof(Link)
            : IsItem(item) ? typeof(ItemValue)
            : item;
        return ListOf(atRunTime, list.Cast<object?>().Select(value => AtRunTime(value)!));
    }

    private static PropertyInfo PropertyOf(object record, string name) => record.GetType().GetProperty(name)!;
}
