using System.Globalization;

namespace NoteSdk.Benchmarks.Contenders.HandWritten;

/// <summary>Reads values from the texts of a note.</summary>
internal static class HandText
{
    private static readonly string[] TimeForms = ["HH:mm", "HH:mm:ss"];
    private static readonly string[] DateTimeForms = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"];

    public static DateOnly? Date(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    public static DateOnly? Date(string? text) => text is null ? null : Date(text.AsSpan());

    public static TimeOnly? Time(string? text) =>
        TimeOnly.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time) ? time : null;

    public static DateTime? Moment(string? text) =>
        DateTime.TryParseExact(text, DateTimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime moment) ? moment : null;

    public static DateTimeOffset? Instant(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant) ? instant : null;

    public static Uri? Url(string? text) => text is null ? null : Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? uri) ? uri : null;

    public static HandStatus? Status(string? text) => text switch
    {
        "planned" => HandStatus.Planned,
        "active" or "in-progress" => HandStatus.Active,
        "on-hold" => HandStatus.OnHold,
        "done" or "completed" => HandStatus.Done,
        _ => null,
    };

    public static HandLink? Link(string? text) => text is null ? null : Link(text.AsSpan());

    /// <summary>The link that the whole of a text is.</summary>
    public static HandLink? Link(ReadOnlySpan<char> text)
    {
        bool isEmbed = text.StartsWith('!');
        if (isEmbed) text = text[1..];
        if (!text.StartsWith("[[") || !text.EndsWith("]]")) return null;
        text = text[2..^2];
        if (text.Contains('\n') || text.IndexOf("]]") >= 0 || text.IndexOf("[[") >= 0) return null;
        int pipe = text.IndexOf('|');
        string? alias = pipe < 0 ? null : text[(pipe + 1)..].ToString();
        if (pipe >= 0) text = text[..pipe];
        int hash = text.IndexOf('#');
        string? subpath = hash < 0 ? null : text[(hash + 1)..].ToString();
        return new HandLink((hash < 0 ? text : text[..hash]).ToString(), subpath, alias, isEmbed);
    }

    /// <summary>Reads <c>{date}: {link} - {summary} (via {via})</c>, the last part optional.</summary>
    public static HandContext? Context(string text)
    {
        if (text.Length < 12 || Date(text.AsSpan(0, 10)) is not { } date || !text.AsSpan(10).StartsWith(": [[")) return null;
        int close = text.IndexOf("]] - ", 12, StringComparison.Ordinal);
        if (close < 0 || Link(text.AsSpan(12, close - 10)) is not { } link) return null;
        string summary = text[(close + 5)..];
        int via = summary.EndsWith(')') ? summary.LastIndexOf(" (via ", StringComparison.Ordinal) : -1;
        return via <= 0 ? new HandContext(date, link, summary, null) : new HandContext(date, link, summary[..via], summary[(via + 6)..^1]);
    }

    /// <summary>Reads <c>{date} {author}: {text}</c>, the author optional.</summary>
    public static HandLogEntry? LogEntry(string text)
    {
        if (text.Length < 12 || Date(text.AsSpan(0, 10)) is not { } date) return null;
        if (text.AsSpan(10).StartsWith(": ")) return new HandLogEntry(date, null, text[12..]);
        int close = text.IndexOf("]]: ", StringComparison.Ordinal);
        return close < 0 || Link(text.AsSpan(11, close - 9)) is not { } author ? null : new HandLogEntry(date, author, text[(close + 4)..]);
    }

    /// <summary>Reads <c>{about}: {text}</c>, the link optional.</summary>
    public static HandFact Fact(string text)
    {
        int close = text.StartsWith("[[", StringComparison.Ordinal) ? text.IndexOf("]]: ", StringComparison.Ordinal) : -1;
        return close >= 0 && Link(text.AsSpan(0, close + 2)) is { } about ? new HandFact(about, text[(close + 4)..]) : new HandFact(null, text);
    }

    public static HandDecision Decision(string text) =>
        text.StartsWith("✅ ", StringComparison.Ordinal) ? new HandDecision(HandMark.Decided, text[2..])
        : text.StartsWith("âœ… ", StringComparison.Ordinal) ? new HandDecision(HandMark.Decided, text[4..])
        : new HandDecision(null, text);

    /// <summary>Parts a task's text from its due date, <c>[due:: 2026-01-10]</c> or <c>📅 2026-01-10</c>.</summary>
    public static (string Text, DateOnly? Due) Due(string text)
    {
        int start = text.IndexOf(" [due:: ", StringComparison.Ordinal);
        if (start >= 0 && text.Length >= start + 19 && text[start + 18] == ']' && Date(text.AsSpan(start + 8, 10)) is { } field) return (text.Remove(start, 19), field);
        start = text.IndexOf(" 📅 ", StringComparison.Ordinal);
        if (start >= 0 && text.Length >= start + 14 && Date(text.AsSpan(start + 4, 10)) is { } emoji) return (text.Remove(start, 14), emoji);
        return (text, null);
    }

    /// <summary>Parts a line at its commas, but not inside brackets.</summary>
    public static List<string> Values(string? text)
    {
        List<string> values = [];
        if (text is null || HandNote.IsBlank(text)) return values;
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : ',';
            if (c is '(' or '[' or '{') depth++;
            else if (c is ')' or ']' or '}') depth--;
            if (c != ',' || (depth > 0 && i < text.Length)) continue;
            ReadOnlySpan<char> value = text.AsSpan(start, i - start).Trim();
            if (!value.IsEmpty) values.Add(value.ToString());
            start = i + 1;
        }

        return values;
    }

    public static List<HandLink> Links(List<string>? texts)
    {
        List<HandLink> links = [];
        foreach (string text in texts ?? [])
        {
            if (Link(text) is { } link) links.Add(link);
        }

        return links;
    }
}
