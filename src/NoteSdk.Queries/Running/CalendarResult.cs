namespace NoteSdk.Queries.Running;

/// <summary>The result of CALENDAR.</summary>
/// <param name="Days">A date and a link for each row. The date may be any value.</param>
internal sealed record CalendarResult(IReadOnlyList<CalendarDay> Days) : QueryOutcome;
