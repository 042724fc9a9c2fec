using NoteSdk.Dql.Syntax;

namespace NoteSdk.Vaults.Moving;

/// <summary>A place of a query that may name a note.</summary>
/// <param name="Kind">How it names it.</param>
/// <param name="Text">The name, path or text, without escapes.</param>
/// <param name="Span">What a rename replaces: a whole string literal, or the target between the brackets of a link.</param>
internal readonly record struct QueryName(QueryNameKind Kind, string Text, QuerySpan Span);
