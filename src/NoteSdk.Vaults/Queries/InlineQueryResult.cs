using NoteSdk.Dql.Parsing;

namespace NoteSdk;

/// <summary>The result of an inline query: one value, or what went wrong. Immutable, and safe for several threads.</summary>
public sealed class InlineQueryResult
{
    private readonly string _expression;
    private readonly QueryValue _value;

    internal InlineQueryResult(string expression, QueryValue value)
    {
        _expression = expression;
        _value = value;
        Error = value.IsError ? new QueryDiagnostic(value.Message) : null;
    }

    internal InlineQueryResult(string expression, QueryParseError error)
    {
        _expression = expression;
        Error = new QueryDiagnostic(error.Message, error.Line, error.Column);
    }

    /// <summary>
    /// Gets why there is no value: where the expression cannot be parsed, with line and column, or why it cannot be evaluated. Null if there is a value.
    /// </summary>
    public QueryDiagnostic? Error { get; }

    /// <summary>Gets the value.</summary>
    /// <exception cref="InvalidOperationException">The query failed.</exception>
    public QueryValue Value =>
        Error is null
            ? _value
            : throw new InvalidOperationException($"The query failed, so there is no value: {Error} (Error says this without an exception.)");

    /// <summary>The value as Markdown, or a sentence that says what went wrong.</summary>
    public string ToMarkdown() => Error is null ? _value.ToString() : $"Dataview (for inline query '= {_expression}'): {Error.Message}";

    /// <summary>The value as Markdown.</summary>
    public override string ToString() => ToMarkdown();
}
