namespace NoteSdk.Dql.Syntax;

/// <summary>The dates that have a name.</summary>
internal enum DateWord
{
    Now,
    Today,
    Yesterday,
    Tomorrow,
    StartOfWeek,
    EndOfWeek,
    StartOfMonth,
    EndOfMonth,
    StartOfYear,
    EndOfYear,
}
