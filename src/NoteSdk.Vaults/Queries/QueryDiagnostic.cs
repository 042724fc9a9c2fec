namespace NoteSdk;

/// <summary>What is wrong with a query, or with a row that it left out.</summary>
/// <param name="Message">What is wrong and, for a known mistake, how to fix it. It begins with line and column if these are known:
/// <c>(2,7): …</c>.</param>
/// <param name="Line">The line of the query's text, from 1; null if it is not known, as for everything that goes wrong while a query runs.</param>
/// <param name="Column">The column, from 1, in UTF-16 units; null if it is not known.</param>
/// <param name="Row">The path of the note whose row was left out, or what else the row is shown as; null if the query as a whole failed.</param>
public sealed record QueryDiagnostic(string Message, int? Line = null, int? Column = null, string? Row = null)
{
    /// <summary>The row, if it was left out, and the message.</summary>
    public override string ToString() => Row is null ? Message : $"{Row}: {Message}";
}
