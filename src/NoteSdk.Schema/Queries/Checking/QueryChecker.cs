using System;
using System.Collections.Generic;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Parsing;
using NoteSdk.Dql.Syntax;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>Finds what is wrong with a query without running it: in the schemas and the code of a project when it is built, and in notes.</summary>
internal sealed class QueryChecker
{
    private readonly QuerySyntax _query;
    private readonly QueryCatalog _catalog;
    private readonly QueryFindings _findings;
    private readonly RowScope _scope;
    private readonly ExpressionChecker _expressions;

    private QueryChecker(QuerySyntax query, QueryCatalog catalog, QueryFindings findings)
    {
        _query = query;
        _catalog = catalog;
        _findings = findings;
        _scope = new(query, catalog, findings);
        _expressions = new(_scope, findings);
    }

    /// <summary>All findings of a query, in the order of their places.</summary>
    /// <param name="text">The query.</param>
    /// <param name="catalog">What is known about the notes that it runs over.</param>
    public static IReadOnlyList<QueryFinding> Check(string text, QueryCatalog catalog)
    {
        QueryFindings findings = new(text);
        QueryParseResult<QuerySyntax> parsed = QueryParser.Parse(text);
        if (parsed.Value is { } query)
            new QueryChecker(query, catalog, findings).Run();
        else
            findings.Report(SchemaRules.QuerySyntax, WordAt(text, parsed.Error!.Offset), parsed.Error.Fault);
        return findings.ToSorted();
    }

    /// <summary>All findings of an inline query, an expression without rows that only sees <c>this</c>, in the order of their places.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="catalog">What is known about the note with the expression.</param>
    public static IReadOnlyList<QueryFinding> CheckInline(string text, QueryCatalog catalog)
    {
        QueryFindings findings = new(text);
        QueryParseResult<QueryExpression> parsed = ExpressionParser.ParseWhole(text);
        if (parsed.Value is { } expression)
            new ExpressionChecker(new RowScope(catalog, findings), findings).Check(expression);
        else
            findings.Report(SchemaRules.QuerySyntax, WordAt(text, parsed.Error!.Offset), parsed.Error.Fault);
        return findings.ToSorted();
    }

    private static QuerySpan WordAt(string text, int offset)
    {
        int end = Math.Min(offset, text.Length);
        while (end < text.Length && !QueryCharacters.IsWhiteSpace(text[end]))
            end++;
        return new(Math.Min(offset, text.Length), end);
    }

    private void Run()
    {
        if (_query.Source is { } source)
        {
            ConnectiveCheck.Run(source, _findings);
            CheckFolders(source);
        }

        foreach (QueryOperation operation in _query.Operations)
            Check(operation);
        CheckHeader(_query.Header);
    }

    private void CheckFolders(SourceExpression source)
    {
        switch (source)
        {
            case NotSource not:
                CheckFolders(not.Operand);
                break;
            case BinarySource binary:
                CheckFolders(binary.Left);
                CheckFolders(binary.Right);
                break;
            case FolderSource folder when _catalog.Folders is { } folders && !folders.Contains(folder.Path):
                _findings.Report(SchemaRules.QueryField, folder.Span, $"the folder '{YamlValue.Clip(folder.Path)}', which does not exist",
                    folders.Names.Count == 0 ? "there are none; leave FROM out" : _findings.Hint(folder.Path, () => folders.Names));
                break;
        }
    }

    private void Check(QueryOperation operation)
    {
        switch (operation)
        {
            case WhereOperation where:
                _scope.Narrow(where.Condition);
                _expressions.CheckCondition(where.Condition);
                break;
            case SortOperation sort:
                foreach (SortKey key in sort.Keys)
                    _expressions.Check(key.Expression);
                break;
            case LimitOperation limit:
                QueryTypes amount = _expressions.Check(limit.Amount);
                if ((amount & QueryTypes.Number) == 0)
                    _findings.Report(SchemaRules.QueryArguments, limit.Amount.Span, $"LIMIT does not take {amount.Name()}", "it takes a number");
                break;
            case GroupOperation group:
                _expressions.Check(group.Field.Expression);
                _scope.Group(group.Field);
                break;
            case FlattenOperation flatten:
                _expressions.Check(flatten.Field.Expression);
                _scope.Flatten(flatten.Field);
                break;
            case FromOperation from:
                _findings.Report(SchemaRules.QueryQuirk, from.Span, "a query with a second FROM fails when it runs", "join the two sources with 'and' or 'or'");
                break;
        }
    }

    // Whether two texts are spellings of one expression; blanks within a string count.
    private static string WithoutBlanks(string expression) =>
        expression.IndexOf('"') >= 0 ? expression : expression.Replace(" ", "").Replace("\t", "").Replace("\n", "");

    private void CheckHeader(QueryHeader header)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (NamedExpression field in header.Fields)
        {
            _expressions.Check(field.Expression);
            string expression = WithoutBlanks(_findings.TextOf(field.Expression.Span));
            bool isRepeated = names.TryGetValue(field.Name, out string? first);
            if (!isRepeated)
                names.Add(field.Name, expression);
            if (header.Kind == QueryKind.Table && isRepeated && first != expression)
                _findings.Report(SchemaRules.QueryQuirk, field.Span, $"two columns have the name '{YamlValue.Clip(field.Name)}', and both show the second",
                    "give one of them another name with AS");
            if (field.Expression is VariableExpression { Name: var name } && name.Equals("SORT", StringComparison.OrdinalIgnoreCase))
                _findings.Report(SchemaRules.QueryQuirk, field.Expression.Span,
                    $"'{name}' after {header.Kind.ToString().ToUpperInvariant()} is a field of that name",
                    "name the source first, as in 'FROM \"\" SORT file.name'");
        }
    }
}
