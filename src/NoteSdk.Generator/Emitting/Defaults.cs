using System;
using System.Globalization;
using NoteSdk.Schema.Types;

namespace NoteSdk.Generator.Emitting;

/// <summary>The defaults of new notes as C# writes them. The schema has checked them against their types.</summary>
internal static class Defaults
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>One value.</summary>
    public static string Value(MemberType type, string text, string targetNamespace) => type.Kind switch
    {
        ValueKind.Url => $"new global::System.Uri({Literals.Text(text)}, global::System.UriKind.RelativeOrAbsolute)",
        ValueKind.Markdown => $"new global::NoteSdk.Markdown({Literals.Text(text)})",
        ValueKind.Bool => text,
        ValueKind.Int => long.Parse(text, Invariant).ToString(Invariant) + "L",
        ValueKind.Number => decimal.Parse(text, Invariant).ToString(Invariant) + "m",
        ValueKind.Date => Date(DateTime.Parse(text, Invariant)),
        ValueKind.Time => Time(DateTime.Parse(text, Invariant).TimeOfDay),
        ValueKind.DateTime => New("DateTime", DateTime.Parse(text, Invariant), ""),
        ValueKind.Instant => Instant(DateTimeOffset.Parse(text, Invariant)),
        ValueKind.Link when type.Name is not null => $"{TypeNames.Item(type, targetNamespace)}.FromLink(global::NoteSdk.Link.Parse({Literals.Text(text)}))",
        ValueKind.Link or ValueKind.Embed => $"global::NoteSdk.Link.Parse({Literals.Text(text)})",
        ValueKind.LinkOrText or ValueKind.LinkOrUrl =>
            $"new {TypeNames.Item(type, targetNamespace)}({Value(LinkOr(type.Kind, text), text, targetNamespace)})",
        ValueKind.Enum => $"{TypeNames.Item(type, targetNamespace)}.{Literals.Identifier(text)}",
        _ when ValueKinds.Find(type.Kind) is { IsText: true } => Literals.Text(text),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "This kind has no default."),
    };

    private static MemberType LinkOr(ValueKind kind, string text) =>
        new(ValueKinds.IsLink(text) ? ValueKind.Link : kind == ValueKind.LinkOrUrl ? ValueKind.Url : ValueKind.Text);

    private static string Date(DateTime value) => FormattableString.Invariant($"new global::System.DateOnly({value.Year}, {value.Month}, {value.Day})");

    private static string Time(TimeSpan value)
    {
        if (value.Ticks % TimeSpan.TicksPerSecond > 0) return FormattableString.Invariant($"new global::System.TimeOnly({value.Ticks}L)");
        string seconds = value.Seconds == 0 ? "" : FormattableString.Invariant($", {value.Seconds}");
        return FormattableString.Invariant($"new global::System.TimeOnly({value.Hours}, {value.Minutes}{seconds})");
    }

    private static string Instant(DateTimeOffset value)
    {
        string offset = value.Offset == TimeSpan.Zero
            ? "global::System.TimeSpan.Zero"
            : FormattableString.Invariant($"new global::System.TimeSpan({value.Offset.Hours}, {value.Offset.Minutes}, 0)");
        return New("DateTimeOffset", value.DateTime, ", " + offset);
    }

    private static string New(string type, DateTime value, string offset)
    {
        long ticks = value.Ticks % TimeSpan.TicksPerSecond;
        string fraction = ticks == 0 ? "" : FormattableString.Invariant($".AddTicks({ticks})");
        string time = FormattableString.Invariant($"{value.Hour}, {value.Minute}, {value.Second}");
        return FormattableString.Invariant($"new global::System.{type}({value.Year}, {value.Month}, {value.Day}, {time}{offset}){fraction}");
    }
}
