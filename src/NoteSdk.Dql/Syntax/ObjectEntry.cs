namespace NoteSdk.Dql.Syntax;

/// <summary>One key of an <see cref="ObjectExpression"/>.</summary>
internal sealed record ObjectEntry(string Key, QueryExpression Value);
