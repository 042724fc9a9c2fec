namespace NoteSdk.Dql.Syntax;

/// <summary>The units of a duration, from the largest to the smallest.</summary>
internal enum DurationUnit
{
    Years,
    Months,
    Weeks,
    Days,
    Hours,
    Minutes,
    Seconds,
    Milliseconds,
}
