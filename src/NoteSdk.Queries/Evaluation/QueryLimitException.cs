namespace NoteSdk.Queries.Evaluation;

/// <summary>A query exceeded a limit. It never leaves the engine, which turns it into an error of the row, or of the query if it is final.</summary>
internal sealed class QueryLimitException(string message, bool isFinal = false) : Exception(message)
{
    /// <summary>Gets a value indicating whether other rows would fail too.</summary>
    public bool IsFinal { get; } = isFinal;
}
