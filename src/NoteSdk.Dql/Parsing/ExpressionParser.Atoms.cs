using System;
using System.Collections.Generic;
using NoteSdk.Dql.Syntax;

namespace NoteSdk.Dql.Parsing;

/// <content>The operands of operators, indexes and calls: literals, names, lists, objects, lambdas, and expressions in parentheses.</content>
internal sealed partial class ExpressionParser
{
    private QueryExpression? Atom()
    {
        int start = cursor.At;
        if (Terminals.Link(cursor, allowsEmbed: true) is { } link)
            return new LiteralExpression(link, new(start, cursor.At));
        QueryExpression? atom = Not();
        atom ??= List();
        atom ??= Object();
        atom ??= Lambda();
        atom ??= Parenthesized();
        atom ??= Scalar();
        atom ??= Literal("date(", "a date", DateParser.ParseWithWords);
        atom ??= Literal("dur(", "a duration", DurationParser.Parse);
        atom ??= Null();
        return atom ?? Variable();
    }

    private NotExpression? Not()
    {
        int start = cursor.At;
        if (!cursor.Take("!", "'!'") || !cursor.Enter())
            return null;
        QueryExpression? operand = Postfixed();
        cursor.Leave();
        if (operand is not null && cursor.Allows(operand.Depth + 1))
            return new(operand, new(start, cursor.At));
        cursor.At = start;
        return null;
    }

    private ListExpression? List()
    {
        int start = cursor.At;
        if (!cursor.Take("[", "a list"))
            return null;
        cursor.SkipBlanks();
        List<QueryExpression> items = Separated(Parse);
        cursor.SkipBlanks();
        if (cursor.Take("]"))
            return new(items, new(start, cursor.At));
        cursor.At = start;
        return null;
    }

    private ObjectExpression? Object()
    {
        int start = cursor.At;
        if (!cursor.Take("{", "an object"))
            return null;
        cursor.SkipBlanks();
        List<ObjectEntry> entries = [];
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach (ObjectEntry entry in Separated(Entry))
        {
            if (places.TryGetValue(entry.Key, out int place))
            {
                entries[place] = entry;
                continue;
            }

            places.Add(entry.Key, entries.Count);
            entries.Add(entry);
        }

        cursor.SkipBlanks();
        if (cursor.Take("}"))
            return new(entries, new(start, cursor.At));
        cursor.At = start;
        return null;
    }

    private ObjectEntry? Entry()
    {
        int start = cursor.At;
        if ((Terminals.Identifier(cursor) ?? Terminals.String(cursor)) is { } key)
        {
            cursor.SkipBlanks();
            if (cursor.Take(":"))
            {
                cursor.SkipBlanks();
                if (Parse() is { } value)
                    return new(key, value);
            }
        }

        cursor.At = start;
        return null;
    }

    private LambdaExpression? Lambda()
    {
        int start = cursor.At;
        cursor.SkipBlanks();
        int open = cursor.At;
        if (cursor.Take("("))
        {
            cursor.SkipBlanks();
            List<string> parameters = Separated(() => Terminals.Identifier(cursor));
            cursor.SkipBlanks();
            if (TakeArrow() && Parse() is { } body)
                return new(parameters, body, new(open, cursor.At));
        }

        cursor.At = start;
        return null;
    }

    private bool TakeArrow()
    {
        if (!cursor.Take(")"))
            return false;
        cursor.SkipBlanks();
        if (!cursor.Take("=>"))
            return false;
        cursor.SkipBlanks();
        return true;
    }

    private QueryExpression? Parenthesized()
    {
        int start = cursor.At;
        if (!cursor.Take("("))
            return null;
        cursor.SkipBlanks();
        if (Parse() is { } expression)
        {
            cursor.SkipBlanks();
            if (cursor.Take(")"))
                return expression is BinaryExpression binary ? binary.InParentheses() : expression;
        }

        cursor.At = start;
        return null;
    }

    private LiteralExpression? Scalar()
    {
        int start = cursor.At;
        object? value = Terminals.Bool(cursor) as object ?? Terminals.Number(cursor) as object ?? Terminals.String(cursor);
        return value is null ? null : new(value, new(start, cursor.At));
    }

    private LiteralExpression? Literal(string opening, string name, Func<QueryCursor, object?> parse)
    {
        int start = cursor.At;
        if (!cursor.Take(opening, name))
            return null;
        cursor.SkipBlanks();
        if (parse(cursor) is { } value)
        {
            cursor.SkipBlanks();
            if (cursor.Take(")"))
                return new(value, new(start, cursor.At));
        }

        cursor.At = start;
        return null;
    }

    private LiteralExpression? Null()
    {
        int start = cursor.At;
        return cursor.Take("null", "null") ? new(null, new(start, cursor.At)) : null;
    }

    private VariableExpression? Variable()
    {
        int start = cursor.At;
        if (Terminals.Identifier(cursor) is not { } name)
            return null;
        if (!Array.Exists(ReservedNames, reserved => reserved.Equals(name, StringComparison.OrdinalIgnoreCase)))
            return new(name, new(start, cursor.At));
        cursor.Fail(cursor.At, $"a name other than the keyword {name.ToUpperInvariant()}");
        cursor.At = start;
        return null;
    }
}
