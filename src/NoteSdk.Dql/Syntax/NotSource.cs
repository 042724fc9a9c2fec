namespace NoteSdk.Dql.Syntax;

/// <summary><c>-source</c>: all notes but these.</summary>
internal sealed class NotSource(SourceExpression operand, QuerySpan span) : SourceExpression(span, operand.Depth + 1)
{
    public SourceExpression Operand { get; } = operand;
}
