namespace NoteSdk.Dql.Syntax;

/// <summary>
/// <c>[[note]]</c>: the notes that link to a note; <c>outgoing([[note]])</c>: the notes that it links to. An empty path is the note with the query.
/// </summary>
internal sealed class LinkSource(string path, bool isOutgoing, QuerySpan span) : SourceExpression(span)
{
    public string Path { get; } = path;

    public bool IsOutgoing { get; } = isOutgoing;
}
