using System;
using System.Globalization;

namespace NoteSdk.Schema;

/// <summary>Says whether a text of a schema (a default) is a value of a type. The runtime reads values of notes by its own, faster code.</summary>
internal static class ValueChecks
{
    private static readonly string[] Times = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];
    private static readonly string[] DateTimes = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];
    private static readonly string[] Instants = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Null when the text fits; otherwise what was expected, with an example.</summary>
    public static string? Expect(ValueKind kind, string text) => kind switch
    {
        ValueKind.Email => At(text) ? null : "an address such as name@example.org",
        ValueKind.Tag => IsTag(text) ? null : "a tag without '#' and blanks, such as type/people",
        ValueKind.Url => Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Scheme != "file" ? null : "an absolute address such as https://example.org",
        ValueKind.Date => IsExact(text, ["yyyy-MM-dd"]) ? null : "a date such as 2026-01-31",
        ValueKind.Time => IsExact(text, Times) ? null : "a time such as 09:30",
        ValueKind.DateTime => IsExact(text, DateTimes) ? null : "a date and time without an offset, such as 2026-01-31T09:30",
        ValueKind.Instant => IsInstant(text) ? null : "a date and time with its offset, such as 2026-01-31T09:30+01:00",
        ValueKind.Int => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? null : "a whole number such as 3",
        ValueKind.Number => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? null : "a number such as 2.5",
        ValueKind.Bool => text is "true" or "false" ? null : "true or false",
        ValueKind.Link => IsLink(text) ? null : "a link such as \"[[Name]]\"",
        _ => null,
    };

    private static bool At(string text)
    {
        int at = text.IndexOf('@');
        return at > 0 && at == text.LastIndexOf('@') && at < text.Length - 1 && !HasBlank(text);
    }

    private static bool IsTag(string text) => text.Length > 0 && text[0] != '#' && !HasBlank(text);

    private static bool HasBlank(string text)
    {
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
                return true;
        }

        return false;
    }

    private static bool IsExact(string text, string[] formats) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsInstant(string text)
    {
        // `K` would also accept a text without an offset.
        bool hasOffset = text.EndsWith("Z", StringComparison.Ordinal) || (text.Length > 6 && text[text.Length - 6] is '+' or '-' && text[text.Length - 3] == ':');
        return hasOffset && DateTimeOffset.TryParseExact(text, Instants, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    private static bool IsLink(string text) =>
        text.Length > 4 && text.StartsWith("[[", StringComparison.Ordinal) && text.IndexOf("]]", StringComparison.Ordinal) == text.Length - 2
        && text.LastIndexOf("[[", StringComparison.Ordinal) == 0 && text.IndexOf('\n') < 0;
}
