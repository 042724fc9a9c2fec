using System.Collections.Concurrent;
using System.Reflection;

namespace NoteSdk.Tests;

/// <summary>Random values of the members of generated records, some of which their places cannot hold.</summary>
internal sealed class RandomValues(Random random)
{
    private static readonly ConcurrentDictionary<PropertyInfo, bool> MayBeNull = new();

    private static readonly string[] Texts =
    [
        "Plain", "two words", "no", "007", "2026-01-01", "a | b", "x: y # z", "\"quoted\" 'both'", "Zoë 😀", "[[Link]]", "one\ntwo", "# heading", "- item", "", " blank", "a]]b", "```", "_Unknown_", "a, (b, c)",
    ];

    /// <summary>A value of a property's type: of one that may be null, null at times.</summary>
    public object? Of(PropertyInfo property)
    {
        Type type = property.PropertyType;
        bool isOptional = Nullable.GetUnderlyingType(type) is not null || MayBeNull.GetOrAdd(property, static property => new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable);
        return isOptional && random.Next(5) == 0 ? null : Of(Nullable.GetUnderlyingType(type) ?? type);
    }

    /// <summary>Another value in the place of one: of a list often the same one with an item changed, added, removed or moved.</summary>
    public object? Change(PropertyInfo property, object? value)
    {
        if (value is null || !RecordValues.IsList(value.GetType()) || random.Next(5) == 0) return Of(property);
        Type item = value.GetType().GenericTypeArguments[0];
        List<object> items = [.. ((System.Collections.IEnumerable)value).Cast<object>()];
        int at = random.Next(items.Count + 1);
        if (at == items.Count) items.Add(Of(item));
        else if (random.Next(3) == 0) items.RemoveAt(at);
        else if (random.Next(2) == 0) items.Reverse();
        else items[at] = Of(item);
        return RecordValues.ListOf(item, items);
    }

    private object Of(Type type)
    {
        if (RecordValues.IsList(type)) return RecordValues.ListOf(type.GenericTypeArguments[0], Enumerable.Range(0, random.Next(4)).Select(_ => Of(type.GenericTypeArguments[0])));
        if (RecordValues.IsItem(type) || RecordValues.IsGroup(type)) return Item(type);
        if (type.IsEnum) return type.GetEnumValues().GetValue(random.Next(type.GetEnumValues().Length))!;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Link<>)) return type.GetMethod("FromLink")!.Invoke(null, [Link()])!;
        DateTime time = new DateTime(2026, 1, 1).AddMinutes(random.Next(1_000_000));
        return type switch
        {
            _ when type == typeof(string) => Text(),
            _ when type == typeof(Markdown) => new Markdown(Text() + "\n\n" + Text()),
            _ when type == typeof(Uri) => new Uri("https://example.org/" + random.Next(100), UriKind.RelativeOrAbsolute),
            _ when type == typeof(DateOnly) => DateOnly.FromDateTime(time),
            _ when type == typeof(TimeOnly) => TimeOnly.FromDateTime(time),
            _ when type == typeof(DateTime) => time,
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(time, TimeSpan.FromHours(random.Next(-2, 3))),
            _ when type == typeof(long) => random.NextInt64(-100, 100),
            _ when type == typeof(decimal) => random.Next(100_000) / 100m,
            _ when type == typeof(bool) => random.Next(2) == 0,
            _ when type == typeof(Link) => Link(),
            _ when type == typeof(LinkOr<string>) => random.Next(2) == 0 ? new LinkOr<string>(Link()) : new LinkOr<string>(Text()),
            _ when type == typeof(LinkOr<Uri>) => random.Next(2) == 0 ? new LinkOr<Uri>(Link()) : new LinkOr<Uri>(new Uri("https://example.org/" + random.Next(100))),
            _ when type == typeof(TaskItem) => new TaskItem(Text()) { Status = "x /"[random.Next(3)], Due = random.Next(2) == 0 ? null : DateOnly.FromDateTime(time) },
            _ when type == typeof(DataviewQuery) => new DataviewQuery(Text()),
            _ => throw new NotSupportedException($"There are no values of {type}."),
        };
    }

    private object Item(Type type)
    {
        object item = Activator.CreateInstance(type)!;
        foreach (PropertyInfo member in RecordValues.MembersOf(type)) member.SetValue(item, Of(member));
        return item;
    }

    private string Text() => Texts[random.Next(Texts.Length)];

    private Link Link() => new(random.Next(2) == 0 ? "Some note" : Text(), random.Next(3) == 0 ? "Heading" : null, random.Next(3) == 0 ? "alias" : null);
}
