namespace NoteSdk.Dql.Syntax;

/// <summary>A value as it is written.</summary>
/// <param name="value">Null, a <see cref="bool"/>, <see cref="double"/> or <see cref="string"/>, a <see cref="DateSyntax"/>, <see cref="DurationSyntax"/> or
/// <see cref="LinkSyntax"/>.</param>
/// <param name="span">Where it is written.</param>
internal sealed class LiteralExpression(object? value, QuerySpan span) : QueryExpression(span, [])
{
    public object? Value { get; } = value;
}
