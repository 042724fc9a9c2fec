using NoteSdk.Fuzz.Queries;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Running;

namespace NoteSdk.Tests;

/// <summary>Expressions and what they give, as text that tests can tell in a line.</summary>
internal static class Evaluated
{
    /// <summary>The text of an expression's value, or what went wrong after <c>error: </c>.</summary>
    public static string Text(string expression, IQuerySource? source = null, string origin = "")
    {
        QueryValue value = QueryEngine.Evaluate(expression, source ?? MemorySource.Empty, origin);
        return value.IsError ? "error: " + value.Message : new ValueText(new QueryBudget()).Of(value);
    }
}
