namespace NoteSdk.Queries.Evaluation;

/// <summary>A query went beyond a limit. It never leaves the engine, which makes an error of it: of the row, or of the query where that is final.</summary>
internal sealed class QueryLimitException(string message, bool isFinal = false) : Exception(message)
{
    /// <summary>Gets a value indicating whether no other row has a chance either.</summary>
    public bool IsFinal { get; } = isFinal;
}
