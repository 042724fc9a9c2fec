namespace NoteSdk.Dql.Syntax;

/// <summary><c>#tag</c>, including the <c>#</c>.</summary>
internal sealed class TagSource(string tag, QuerySpan span) : SourceExpression(span)
{
    public string Tag { get; } = tag;
}
