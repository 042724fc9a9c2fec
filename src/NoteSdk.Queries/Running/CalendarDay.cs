namespace NoteSdk.Queries;

/// <summary>One entry of a calendar.</summary>
internal sealed record CalendarDay(QueryValue Date, QueryValue Link);
