namespace NoteSdk.Queries.Running;

/// <summary>One entry of a calendar.</summary>
internal sealed record CalendarDay(QueryValue Date, QueryValue Link);
