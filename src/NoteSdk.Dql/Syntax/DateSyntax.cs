namespace NoteSdk.Dql.Syntax;

/// <summary>
/// A date as it is written. Days past the month's end, hours past 23 and so on roll over, so only the sum of all parts has a meaning. Month 13 is not a date.
/// </summary>
internal sealed record DateSyntax
{
    /// <summary>Gets the date's name; null if it is written in digits.</summary>
    public DateWord? Word { get; init; }

    public int Year { get; init; }

    public int Month { get; init; }

    public int Day { get; init; } = 1;

    public int Hour { get; init; }

    public int Minute { get; init; }

    public int Second { get; init; }

    public int Millisecond { get; init; }

    /// <summary>Gets the zone: <c>utc</c>, <c>UTC+5</c>, <c>UTC-03:30</c> or the text in brackets; null for local time.</summary>
    public string? Zone { get; init; }
}
