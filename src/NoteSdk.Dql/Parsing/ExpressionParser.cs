using System;
using System.Collections.Generic;
using NoteSdk.Dql.Syntax;

namespace NoteSdk.Dql.Parsing;

/// <summary>
/// Parses expressions (NoteSdk.Dql/README.md, section 2): in ordered choices the first match counts. A method that fails returns null and consumes nothing.
/// Linear in the text: of alternatives with the same beginning, all but the last stop before anything nested.
/// </summary>
internal sealed partial class ExpressionParser(QueryCursor cursor)
{
    private static readonly string[] ReservedNames = ["FROM", "WHERE", "LIMIT", "GROUP", "FLATTEN"];

    private static readonly (string Symbol, BinaryOperator Operator)[][] Levels =
    [
        [("and", BinaryOperator.And), ("or", BinaryOperator.Or), ("&", BinaryOperator.And), ("|", BinaryOperator.Or)],
        [
            (">=", BinaryOperator.GreaterOrEqual), ("<=", BinaryOperator.LessOrEqual), ("!=", BinaryOperator.NotEqual),
            (">", BinaryOperator.Greater), ("<", BinaryOperator.Less), ("=", BinaryOperator.Equal),
        ],
        [("+", BinaryOperator.Add), ("-", BinaryOperator.Subtract)],
        [("*", BinaryOperator.Multiply), ("/", BinaryOperator.Divide), ("%", BinaryOperator.Remainder)],
    ];

    private static readonly string[] LevelNames = ["and or or", "a comparison", "+ or -", "*, / or %"];

    /// <summary>Parses a text that is one expression and nothing else.</summary>
    public static QueryParseResult<QueryExpression> ParseWhole(string text)
    {
        QueryCursor cursor = new(text);
        QueryExpression? expression = new ExpressionParser(cursor).Parse();
        if (expression is not null && cursor.IsAtEnd && cursor.TooDeepAt < 0)
            return new(expression, null);
        if (expression is not null)
            cursor.Fail(cursor.At, "the end");
        return new(null, cursor.Error());
    }

    /// <summary>One expression.</summary>
    public QueryExpression? Parse()
    {
        if (!cursor.Enter())
            return null;
        QueryExpression? expression = Binary(0);
        cursor.Leave();
        return expression;
    }

    private QueryExpression? Binary(int level)
    {
        if (level == Levels.Length)
            return Postfixed();
        int start = cursor.At;
        QueryExpression? left = Binary(level + 1);
        while (left is not null)
        {
            int end = cursor.At;
            cursor.SkipBlanks();
            if (Operator(level) is not { } op)
            {
                cursor.At = end;
                break;
            }

            cursor.SkipBlanks();
            if (Binary(level + 1) is not { } right)
            {
                cursor.At = end;
                break;
            }

            left = new BinaryExpression(left, op, right, new(start, cursor.At));
            if (!cursor.Allows(left.Depth))
                return null;
        }

        return left;
    }

    private BinaryOperator? Operator(int level)
    {
        foreach ((string symbol, BinaryOperator op) in Levels[level])
        {
            if (string.Compare(cursor.Text, cursor.At, symbol, 0, symbol.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            cursor.At += symbol.Length;
            return op;
        }

        cursor.Fail(cursor.At, LevelNames[level]);
        return null;
    }

    private QueryExpression? Postfixed()
    {
        QueryExpression? expression = Atom();
        while (expression is not null)
        {
            QueryExpression? next = Field(expression) ?? Index(expression);
            next ??= Call(expression);
            if (next is null)
                break;
            expression = next;
            if (!cursor.Allows(expression.Depth))
                return null;
        }

        return expression;
    }

    private IndexExpression? Field(QueryExpression target)
    {
        int start = cursor.At;
        if (!cursor.Take("."))
            return null;
        int nameStart = cursor.At;
        if (Terminals.Identifier(cursor) is { } name)
            return new(target, new LiteralExpression(name, new(nameStart, cursor.At)), new(target.Span.Start, cursor.At));
        cursor.At = start;
        return null;
    }

    private IndexExpression? Index(QueryExpression target)
    {
        int start = cursor.At;
        if (!cursor.Take("["))
            return null;
        cursor.SkipBlanks();
        if (Parse() is { } index)
        {
            cursor.SkipBlanks();
            if (cursor.Take("]"))
                return new(target, index, new(target.Span.Start, cursor.At));
        }

        cursor.At = start;
        return null;
    }

    private CallExpression? Call(QueryExpression callee)
    {
        int start = cursor.At;
        if (!cursor.Take("("))
            return null;
        cursor.SkipBlanks();
        List<QueryExpression> arguments = Separated(Parse);
        cursor.SkipBlanks();
        if (cursor.Take(")"))
            return new(callee, arguments, new(callee.Span.Start, cursor.At));
        cursor.At = start;
        return null;
    }

    /// <summary>Zero or more, separated by commas. A trailing comma is not consumed.</summary>
    private List<T> Separated<T>(Func<T?> parse)
        where T : class
    {
        List<T> items = [];
        int end = cursor.At;
        while (parse() is { } item)
        {
            items.Add(item);
            end = cursor.At;
            cursor.SkipBlanks();
            if (!cursor.Take(","))
                break;
            cursor.SkipBlanks();
        }

        cursor.At = end;
        return items;
    }
}
