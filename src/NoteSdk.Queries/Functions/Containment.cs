using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Parsing;
using NoteSdk.Queries.Evaluation;

namespace NoteSdk.Queries.Functions;

/// <summary>Whether one value contains another.</summary>
internal static class Containment
{
    public static readonly (string Name, FunctionBody[] Bodies)[] Bodies =
    [
        ("contains", [static (context, arguments) => Any(context, arguments, "contains"), HasText, HasKey, IsEqual]),
        ("icontains", [static (context, arguments) => Any(context, arguments, "icontains"), HasTextInAnyCase, HasKey, IsEqual]),
        ("econtains", [HasItem, HasText, HasKey, IsEqual]),
        ("containsword", [HasWord]),
    ];

    private static QueryValue Any(QueryContext context, QueryValue[] arguments, string name)
    {
        context.Budget.Enter();
        QueryValue found = QueryValue.Of(false);
        foreach (QueryValue item in arguments[0].Items)
        {
            // Most lists are of links: those that a note has, or that lead to it.
            found = item.Type == QueryTypes.Link && arguments[1].Type == QueryTypes.Link
                ? QueryValue.Of(context.Order.AreEqual(item, arguments[1]))
                : FunctionCalls.Call(context, name, item, arguments[1]);
            if (found.IsError || Truth.IsTruthy(found)) break;
        }

        context.Budget.Leave();
        return found.IsError ? found : QueryValue.Of(Truth.IsTruthy(found));
    }

    private static QueryValue HasItem(QueryContext context, QueryValue[] arguments) =>
        QueryValue.Of(Array.Exists(arguments[0].Items, item => context.Order.AreEqual(arguments[1], item)));

    private static QueryValue HasText(QueryContext context, QueryValue[] arguments)
    {
        context.Budget.Charge(arguments[0].String.Length / 32);
        return QueryValue.Of(arguments[0].String.Contains(arguments[1].String, StringComparison.Ordinal));
    }

    private static QueryValue HasTextInAnyCase(QueryContext context, QueryValue[] arguments)
    {
        context.Budget.ChargeText((long)arguments[0].String.Length + arguments[1].String.Length);
        return QueryValue.Of(JsCase.ToLower(arguments[0].String).Contains(JsCase.ToLower(arguments[1].String), StringComparison.Ordinal));
    }

    private static QueryValue HasKey(QueryContext context, QueryValue[] arguments) => QueryValue.Of(arguments[0].Object.TryGet(arguments[1].String, out _));

    private static QueryValue IsEqual(QueryContext context, QueryValue[] arguments) => QueryValue.Of(context.Order.AreEqual(arguments[0], arguments[1]));

    private static QueryValue HasWord(QueryContext context, QueryValue[] arguments)
    {
        (string text, string word) = (arguments[0].String, arguments[1].String);
        context.Budget.ChargeText(text.Length);
        for (int at = 0; at <= text.Length; at++)
        {
            at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase);
            if (at < 0) break;
            if (IsBoundary(text, at) && IsBoundary(text, at + word.Length)) return QueryValue.Of(true);
        }

        return QueryValue.Of(false);
    }

    /// <summary>Whether a word begins or ends at a place. Words are of ASCII letters, digits and <c>_</c>.</summary>
    private static bool IsBoundary(string text, int at) => IsWord(text, at - 1) != IsWord(text, at);

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_');
}
