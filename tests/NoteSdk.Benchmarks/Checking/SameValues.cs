using System.Collections;
using System.Globalization;
using System.Reflection;

namespace NoteSdk.Benchmarks.Checking;

/// <summary>Compares what was read by hand with a generated record, member by member. A member that is not read by hand, such as a task's tags and rarer dates, must be null or an empty list in every note.</summary>
internal static class SameValues
{
    private const string MissingMember = "one side has no such member";

    /// <summary>The first member that differs, with both values; null where all are the same.</summary>
    public static string? FirstDifference(object? byHand, object? typed, string path)
    {
        typed = Unwrap(typed);
        if (byHand is null || typed is null) return byHand is null && typed is null ? null : Tell(path, byHand, typed);
        if (IsSimple(byHand)) return Print(byHand) == Print(typed) ? null : Tell(path, byHand, typed);
        return byHand is IEnumerable items ? OfItems(items, typed, path) : OfMembers(byHand, typed, path);
    }

    private static string? OfItems(IEnumerable byHand, object typed, string path)
    {
        List<object?> left = [.. byHand.Cast<object?>()];
        List<object?> right = typed is IEnumerable items ? [.. items.Cast<object?>()] : [];
        for (int i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            if (FirstDifference(left[i], right[i], $"{path}[{i}]") is { } difference) return difference;
        }

        return left.Count == right.Count ? null : Tell(path + ".Count", left.Count, right.Count);
    }

    private static string? OfMembers(object byHand, object typed, string path)
    {
        PropertyInfo[] left = MembersOf(byHand);
        Dictionary<string, PropertyInfo> right = MembersOf(typed).ToDictionary(property => property.Name);
        foreach (PropertyInfo property in left)
        {
            string name = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            if (!right.Remove(property.Name, out PropertyInfo? other)) return $"{name}: {MissingMember}";
            if (FirstDifference(property.GetValue(byHand), other.GetValue(typed), name) is { } difference) return difference;
        }

        return right.Values.FirstOrDefault(property => HasValue(property.GetValue(typed))) is { } more ? $"{path}.{more.Name}: {MissingMember}" : null;
    }

    private static bool HasValue(object? value) => value is not null && !(value is IEnumerable items and not string && !items.Cast<object?>().Any());

    /// <summary>What a type declares itself and what can be set: no handles, no diagnostics.</summary>
    private static PropertyInfo[] MembersOf(object value) =>
        [.. value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.CanWrite || IsPart(property))];

    /// <summary>A part that is made with its owner and has members of its own.</summary>
    private static bool IsPart(PropertyInfo property) => property.DeclaringType!.Name.StartsWith("Hand", StringComparison.Ordinal) && property.PropertyType.IsClass;

    private static object? Unwrap(object? value) => value switch
    {
        Markdown markdown => markdown.Text,
        DataviewQuery query => query.Text,
        _ => value,
    };

    private static bool IsSimple(object value) => value is string or Uri or Enum || value.GetType().IsPrimitive || (value is IFormattable && value.GetType().IsValueType);

    private static string Print(object value) => value switch
    {
        Uri uri => uri.OriginalString,
        DateTime or DateTimeOffset => ((IFormattable)value).ToString("o", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Quote(object? value) => value is null ? "null" : $"'{Print(value).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}'";

    private static string Tell(string path, object? byHand, object? typed) =>
        $"{path}: by hand {Quote(byHand)}, NoteSdk {Quote(typed)}";
}
