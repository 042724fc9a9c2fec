namespace NoteSdk.Queries.Running;

/// <summary>What CALENDAR gave.</summary>
/// <param name="Days">A date and a link for each row. Any value may stand where the date should.</param>
internal sealed record CalendarResult(IReadOnlyList<CalendarDay> Days) : QueryOutcome;
