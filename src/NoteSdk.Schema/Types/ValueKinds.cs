using System;
using System.Collections.Generic;
using System.Globalization;
using NoteSdk.Dql.Functions;
using static NoteSdk.Dql.Functions.QueryTypes;

namespace NoteSdk.Schema.Types;

/// <summary>The kinds of single values that have a word, in one table for readers of schemas, checks of queries and writers of C#.</summary>
internal static class ValueKinds
{
    /// <summary>The types that a text of the frontmatter can have in a query.</summary>
    // `10` is a number, `5m` a duration, `2026-01-01` a date, `true` a boolean, `[[a]]` a link, whatever the schema says.
    public static readonly QueryTypes AnyText = QueryTypes.String | Number | QueryTypes.Boolean | Date | Duration | QueryTypes.Link | QueryTypes.Array;

    private static readonly string[] Times = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];
    private static readonly string[] DateTimes =
        ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];
    private static readonly string[] Instants = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Gets all of them, in the order of <see cref="ValueKind"/>, in which messages list their words.</summary>
    public static IReadOnlyList<KindInfo> All { get; } =
    [
        new(ValueKind.Text, "text", "string", AnyText, "a text", static _ => true),
        new(ValueKind.Email, "email", "string", QueryTypes.String, "an address such as name@example.org", IsAddress),
        new(ValueKind.Tag, "tag", "string", AnyText, "a tag without '#' and blanks, such as type/people", IsTag),
        new(ValueKind.Url, "url", "global::System.Uri", QueryTypes.String, "an absolute address such as https://example.org", IsUrl),
        new(ValueKind.Markdown, "markdown", "global::NoteSdk.Markdown", AnyText, "a text", static _ => true),
        new(ValueKind.Date, "date", "global::System.DateOnly", Date, "a date such as 2026-01-31", static text => IsExact(text, ["yyyy-MM-dd"])),
        new(ValueKind.Time, "time", "global::System.TimeOnly", AnyText, "a time such as 09:30", static text => IsExact(text, Times)),
        new(ValueKind.DateTime, "datetime", "global::System.DateTime", Date | QueryTypes.String, "a date and time without an offset, such as 2026-01-31T09:30",
            static text => IsExact(text, DateTimes)),
        new(ValueKind.Instant, "instant", "global::System.DateTimeOffset", Date | QueryTypes.String,
            "a date and time with its offset, such as 2026-01-31T09:30+01:00", IsInstant),
        new(ValueKind.Int, "int", "long", Number, "a whole number such as 3",
            static text => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)),
        new(ValueKind.Number, "number", "decimal", Number, "a number such as 2.5",
            static text => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)),
        new(ValueKind.Bool, "bool", "bool", QueryTypes.Boolean, "true or false", static text => text is "true" or "false"),
        // Without quotes the brackets of a link are two lists in YAML.
        new(ValueKind.Link, "link", "global::NoteSdk.Link", QueryTypes.Link | QueryTypes.Array, "a link such as \"[[Name]]\"", IsLink),
        new(ValueKind.Embed, "embed", "global::NoteSdk.Link", QueryTypes.Link, "an embedded link such as \"![[picture.png]]\"",
            static text => text.StartsWith("!", StringComparison.Ordinal) && IsLink(text.Substring(1))),
        new(ValueKind.LinkOrText, "link|text", "global::NoteSdk.LinkOr<string>", AnyText, "a text or a link such as \"[[Name]]\"", static _ => true),
        new(ValueKind.LinkOrUrl, "link|url", "global::NoteSdk.LinkOr<global::System.Uri>", AnyText,
            "an absolute address such as https://example.org, or a link such as \"[[Name]]\"", static text => IsLink(text) || IsUrl(text)),
    ];

    /// <summary>The information about a kind; null for a kind without a word.</summary>
    public static KindInfo? Find(ValueKind kind) => (int)kind < All.Count ? All[(int)kind] : null;

    /// <summary>Null when a text is a value of the kind; otherwise what was expected, with an example.</summary>
    public static string? Expect(ValueKind kind, string text) => Find(kind) is { } info && !info.IsValue(text) ? info.Expected : null;

    private static bool IsAddress(string text)
    {
        int at = text.IndexOf('@');
        return at > 0 && at == text.LastIndexOf('@') && at < text.Length - 1 && !HasBlank(text);
    }

    private static bool IsUrl(string text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Scheme != "file";

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
        bool hasOffset = text.EndsWith("Z", StringComparison.Ordinal)
            || (text.Length > 6 && text[text.Length - 6] is '+' or '-' && text[text.Length - 3] == ':');
        return hasOffset && DateTimeOffset.TryParseExact(text, Instants, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    /// <summary>Whether a text is one wikilink.</summary>
    public static bool IsLink(string text) =>
        text.Length > 4 && text.StartsWith("[[", StringComparison.Ordinal) && text.IndexOf("]]", StringComparison.Ordinal) == text.Length - 2
        && text.LastIndexOf("[[", StringComparison.Ordinal) == 0 && text.IndexOf('\n') < 0;
}
