using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Parsing;
using NoteSdk.Dql.Syntax;

namespace NoteSdk.Vaults.Moving;

/// <summary>Finds the places of a parsed query that may name a note: what a string means depends on what it is part of.</summary>
internal sealed class QueryNames
{
    private readonly string _query;
    private readonly List<QueryName> _names = [];

    private QueryNames(string query) => _query = query;

    /// <summary>The names in a query; none if it cannot be parsed.</summary>
    public static IReadOnlyList<QueryName> Of(string query)
    {
        if (QueryParser.Parse(query).Value is not { } syntax) return [];
        QueryNames names = new(query);
        names.Add(syntax.Source);
        foreach (NamedExpression field in syntax.Header.Fields) names.Add(field.Expression);
        foreach (QueryOperation operation in syntax.Operations) names.Add(operation);
        return names._names;
    }

    private void Add(SourceExpression? source)
    {
        switch (source)
        {
            case FolderSource folder:
                _names.Add(new QueryName(QueryNameKind.Source, folder.Path, folder.Span));
                break;
            case LinkSource link:
                AddLink(link.Path, link.Span);
                break;
            case NotSource not:
                Add(not.Operand);
                break;
            case BinarySource binary:
                Add(binary.Left);
                Add(binary.Right);
                break;
        }
    }

    private void Add(QueryOperation operation)
    {
        switch (operation)
        {
            case WhereOperation where:
                Add(where.Condition);
                break;
            case SortOperation sort:
                foreach (SortKey key in sort.Keys) Add(key.Expression);
                break;
            case GroupOperation group:
                Add(group.Field.Expression);
                break;
            case FlattenOperation flatten:
                Add(flatten.Field.Expression);
                break;
            case LimitOperation limit:
                Add(limit.Amount);
                break;
        }
    }

    private void Add(QueryExpression expression)
    {
        IEnumerable<QueryExpression> inner = expression.Children;
        switch (expression)
        {
            case LiteralExpression { Value: string text }:
                _names.Add(new QueryName(QueryNameKind.Text, text, expression.Span));
                break;
            case LiteralExpression { Value: LinkSyntax link }:
                AddLink(link.Path, expression.Span);
                break;
            case CallExpression { Callee: VariableExpression { Name: "link" }, Arguments: [LiteralExpression { Value: string text } literal, ..] } link:
                _names.Add(new QueryName(QueryNameKind.LinkText, text, literal.Span));
                inner = link.Arguments.Skip(1);
                break;
            case BinaryExpression { Operator: BinaryOperator.Equal or BinaryOperator.NotEqual } comparison when IsPath(comparison.Left)
                && comparison.Right is LiteralExpression { Value: string path } literal:
                _names.Add(new QueryName(QueryNameKind.Path, path, literal.Span));
                inner = [];
                break;
            case IndexExpression { Index: LiteralExpression { Value: string } } index:
                inner = [index.Target];
                break;
        }

        foreach (QueryExpression one in inner) Add(one);
    }

    /// <summary>Whether an expression is the path of a note: <c>file.path</c>.</summary>
    private static bool IsPath(QueryExpression expression) =>
        expression is IndexExpression { Target: VariableExpression { Name: "file" }, Index: LiteralExpression { Value: "path" } };

    private void AddLink(string path, QuerySpan span)
    {
        int start = _query.IndexOf("[[", span.Start, StringComparison.Ordinal) + 2;
        int end = _query.IndexOfAny(['#', '|', ']'], start);
        if (path.Length > 0 && _query.AsSpan(start..end).SequenceEqual(path)) _names.Add(new QueryName(QueryNameKind.Link, path, new QuerySpan(start, end)));
    }
}
