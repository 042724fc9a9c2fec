using System;
using System.Collections.Generic;
using System.Text;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;

namespace NoteSdk.Dql.Parsing;

/// <summary>Parses queries (NoteSdk.Dql/README.md, section 1).</summary>
internal sealed class QueryParser
{
    // The long words first, since the first match counts.
    private static readonly string[] Directions = ["ASCENDING", "DESCENDING", "ASC", "DESC"];

    private readonly QueryCursor _cursor;
    private readonly ExpressionParser _expressions;

    private QueryParser(string text)
    {
        _cursor = new QueryCursor(text);
        _expressions = new ExpressionParser(_cursor);
    }

    /// <summary>Parses the text of a query.</summary>
    public static QueryParseResult<QuerySyntax> Parse(string text)
    {
        QueryParser parser = new(text);
        QuerySyntax? query = parser.Query();
        return query is null ? new(null, parser._cursor.Error()) : new(query, null);
    }

    private QuerySyntax? Query()
    {
        SkipBlanksAndComments();
        if (Header() is not { } header)
            return null;
        SkipBlanksAndComments();
        FromOperation? from = From();
        SkipBlanksAndComments();
        List<QueryOperation> operations = [];
        while (Clause() is { } operation)
        {
            operations.Add(operation);
            if (!_cursor.Allows(operations.Count))
                return null;
            SkipBlanksAndComments();
        }

        if (!_cursor.IsAtEnd)
        {
            _cursor.Fail(_cursor.At, "the end");
            return null;
        }

        return _cursor.TooDeepAt >= 0 ? null : new(header, from?.Source, operations, new(0, _cursor.Text.Length));
    }

    private void SkipBlanksAndComments()
    {
        string text = _cursor.Text;
        while (true)
        {
            _cursor.SkipBlanks();
            if (string.CompareOrdinal(text, _cursor.At, "//", 0, 2) != 0)
                break;
            int end = text.IndexOf('\n', _cursor.At);
            _cursor.At = end < 0 ? text.Length : end;
        }

        _cursor.Fail(_cursor.At, "a comment");
    }

    private QueryHeader? Header()
    {
        int start = _cursor.At;
        if (Kind() is not { } kind)
            return null;
        bool showsId = true;
        List<NamedExpression> fields = [];
        bool isWhole = kind switch
        {
            QueryKind.Task => true,
            QueryKind.Calendar => _cursor.TakeBlanks() && TakeFields(fields, Named, 1) && fields.Count == 1,
            _ when _cursor.IsAtEnd => true,
            _ => _cursor.TakeBlanks() && TakeWithoutId(out showsId)
                && (kind == QueryKind.List ? TakeFields(fields, Unnamed, 1) : TakeFields(fields, Named, int.MaxValue)),
        };
        return isWhole ? new(kind, showsId, fields, new(start, _cursor.At)) : null;
    }

    private QueryKind? Kind()
    {
        const string Name = "TABLE, LIST, TASK or CALENDAR";
        if (_cursor.TakeWord("TABLE", Name))
            return QueryKind.Table;
        if (_cursor.TakeWord("LIST", Name))
            return QueryKind.List;
        if (_cursor.TakeWord("TASK", Name))
            return QueryKind.Task;
        return _cursor.TakeWord("CALENDAR", Name) ? QueryKind.Calendar : null;
    }

    private bool TakeWithoutId(out bool showsId)
    {
        int start = _cursor.At;
        showsId = !(_cursor.TakeWord("WITHOUT", "WITHOUT ID") && _cursor.TakeBlanks() && _cursor.TakeWord("ID"));
        if (showsId)
            _cursor.At = start;
        else
            _cursor.SkipBlanks();
        return true;
    }

    /// <summary>Columns separated by commas. A list has one value, which has no name.</summary>
    private bool TakeFields(List<NamedExpression> fields, Func<NamedExpression?> parse, int most)
    {
        int end = _cursor.At;
        while (fields.Count < most && parse() is { } field)
        {
            fields.Add(field);
            end = _cursor.At;
            _cursor.SkipBlanks();
            if (fields.Count == most || !_cursor.Take(","))
                break;
            _cursor.SkipBlanks();
        }

        _cursor.At = end;
        return true;
    }

    private NamedExpression? Unnamed()
    {
        int start = _cursor.At;
        return _expressions.Parse() is { } expression ? new(OwnName(start), expression, new(start, _cursor.At)) : null;
    }

    private NamedExpression? Named()
    {
        int start = _cursor.At;
        if (_expressions.Parse() is not { } expression)
            return null;
        int end = _cursor.At;
        string ownName = OwnName(start);
        if (_cursor.TakeBlanks() && _cursor.TakeWord("AS") && _cursor.TakeBlanks() && (Terminals.Identifier(_cursor) ?? Terminals.String(_cursor)) is { } name)
            return new(name, expression, new(start, _cursor.At));
        _cursor.At = end;
        return new(ownName, expression, new(start, end));
    }

    /// <summary>The text since a place, with each line trimmed and the lines joined without a separator.</summary>
    private string OwnName(int start)
    {
        StringBuilder name = new();
        foreach (string line in _cursor.Text.Substring(start, _cursor.At - start).Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            name.Append(line.Trim());
        return name.ToString();
    }

    private QueryOperation? Clause()
    {
        QueryOperation? clause = From();
        clause ??= Where();
        clause ??= Sort();
        clause ??= Limit();
        clause ??= Group();
        return clause ?? Flatten();
    }

    private FromOperation? From()
    {
        int start = _cursor.At;
        if (_cursor.TakeWord("FROM") && _cursor.TakeBlanks() && new SourceParser(_cursor).Parse() is { } source)
            return new(source, new(start, _cursor.At));
        _cursor.At = start;
        return null;
    }

    private QueryOperation? Where()
    {
        int start = _cursor.At;
        return Keyword("WHERE") && _expressions.Parse() is { } condition ? new WhereOperation(condition, new(start, _cursor.At)) : Back(start);
    }

    private QueryOperation? Sort()
    {
        int start = _cursor.At;
        if (!Keyword("SORT"))
            return Back(start);
        List<SortKey> keys = [];
        int end = start;
        while (_expressions.Parse() is { } expression)
        {
            end = _cursor.At;
            _cursor.SkipBlanks();
            bool isDescending = TakeDirection();
            end = _cursor.At;
            keys.Add(new(expression, isDescending));
            _cursor.SkipBlanks();
            if (!_cursor.Take(","))
                break;
            _cursor.SkipBlanks();
        }

        _cursor.At = end;
        return keys.Count > 0 ? new SortOperation(keys, new(start, end)) : Back(start);
    }

    /// <summary>Consumes the optional word for a direction, and returns whether it is descending.</summary>
    private bool TakeDirection()
    {
        foreach (string word in Directions)
        {
            if (_cursor.TakeWord(word, "ASC or DESC"))
                return word[0] == 'D';
        }

        return false;
    }

    private QueryOperation? Limit()
    {
        int start = _cursor.At;
        return Keyword("LIMIT") && _expressions.Parse() is { } amount ? new LimitOperation(amount, new(start, _cursor.At)) : Back(start);
    }

    private QueryOperation? Group()
    {
        int start = _cursor.At;
        return Keyword("GROUP BY") && Named() is { } field ? new GroupOperation(field, new(start, _cursor.At)) : Back(start);
    }

    private QueryOperation? Flatten()
    {
        int start = _cursor.At;
        return Keyword("FLATTEN") && Named() is { } field ? new FlattenOperation(field, new(start, _cursor.At)) : Back(start);
    }

    private bool Keyword(string word) => _cursor.TakeWord(word) && _cursor.TakeBlanks();

    private QueryOperation? Back(int start)
    {
        _cursor.At = start;
        return null;
    }
}
