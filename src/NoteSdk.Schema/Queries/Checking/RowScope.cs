using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>Which names the rows of a query have, at the clause that is being checked.</summary>
internal sealed class RowScope
{
    private readonly QueryCatalog _catalog;
    private readonly QueryFindings _findings;
    private readonly bool _isTask;
    private readonly bool _hasRows;
    private readonly bool _hasFiles;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _dotted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _parameters = new(StringComparer.Ordinal);
    private IReadOnlyList<NoteFields>? _candidates;
    private bool _isGrouped;
    private int _longestDotted;

    /// <summary>The rows of a query.</summary>
    public RowScope(QuerySyntax query, QueryCatalog catalog, QueryFindings findings)
        : this(catalog, findings)
    {
        _isTask = query.Header.Kind == QueryKind.Task;
        _hasRows = true;
        _hasFiles = !HasCsv(query.Source);
        _candidates = CandidateTypes.Of(query.Source, catalog);
    }

    /// <summary>An inline query, which has no rows.</summary>
    public RowScope(QueryCatalog catalog, QueryFindings findings)
    {
        _catalog = catalog;
        _findings = findings;
    }

    /// <summary>Records a condition that all further rows meet.</summary>
    public void Narrow(QueryExpression condition)
    {
        if (!_isGrouped && !_names.Contains("type"))
            _candidates = CandidateTypes.Narrow(_candidates, condition, _catalog.Types);
    }

    /// <summary>Moves past a <c>FLATTEN</c>, which sets one name.</summary>
    public void Flatten(NamedExpression field) => Name(field, "FLATTEN");

    /// <summary>Moves past a <c>GROUP BY</c>, which leaves only its name and the rows.</summary>
    public void Group(NamedExpression field)
    {
        _isGrouped = true;
        _names.Clear();
        _dotted.Clear();
        Name(field, "GROUP BY");
    }

    /// <summary>Enters the body of a lambda, whose parameters hide fields.</summary>
    public void Enter(LambdaExpression lambda) => Count(lambda, 1);

    public void Leave(LambdaExpression lambda) => Count(lambda, -1);

    public bool IsParameter(string name) => _parameters.TryGetValue(name, out int count) && count > 0;

    /// <summary>The possible types of a name; a name that no row can have is reported.</summary>
    public QueryTypes TypesOf(VariableExpression variable)
    {
        string name = variable.Name;
        if (IsParameter(name) || _names.Contains(name) || name == "row")
            return QueryTypes.Any;
        if (name == "this")
            return QueryTypes.Object;
        if (!_hasRows)
            return OfNoRow(name, variable.Span);
        if (_isGrouped)
            return OfGroup(name, variable.Span);
        if (name == "file" && _hasFiles)
            return QueryTypes.Object;
        if (_isTask)
            return ImplicitFields.Task.TryGetValue(name, out QueryTypes types) ? types : QueryTypes.Any;
        return _hasFiles && _candidates is not null ? Find(name, variable.Span, _candidates) : QueryTypes.Any;
    }

    /// <summary>
    /// The types of a field of the row's <c>file</c>, of <c>this</c> and of <c>this.file</c>, one that is not there is reported; null of other expressions.
    /// </summary>
    public QueryTypes? TypesOf(IndexExpression index)
    {
        if (index.Index is not LiteralExpression { Value: string name } key)
            return null;
        if (index.Span.Length <= _longestDotted && _dotted.TryGetValue(_findings.TextOf(index.Span), out string? clause))
        {
            string dotted = _findings.Excerpt(index.Span);
            _findings.Report(SchemaRules.QueryQuirk, index.Span, $"'{dotted}' is not what {clause} makes of it",
                $"give it a name there, as in '{clause} {dotted} AS {YamlValue.Clip(NameOf(name))}', and write that");
            return QueryTypes.Any;
        }

        if (index.Target is VariableExpression { Name: "this" } origin && IsGlobal(origin.Name))
        {
            if (name == "file") return QueryTypes.Object;
            return _catalog.Origins.Count > 0 ? Find(name, key.Span, _catalog.Origins) : QueryTypes.Any;
        }

        return IsFile(index.Target) ? OfFile(name, key.Span) : null;
    }

    // The text after AS is a name.
    private static string NameOf(string key) =>
        NoteFields.Written(key) is var written && written.StartsWith("row[", StringComparison.Ordinal) ? "name" : written;

    private static bool HasCsv(SourceExpression? source) => source switch
    {
        CsvSource => true,
        FolderSource { Path: var path } => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase),
        NotSource not => HasCsv(not.Operand),
        BinarySource binary => HasCsv(binary.Left) || HasCsv(binary.Right),
        _ => false,
    };

    private void Name(NamedExpression field, string clause)
    {
        if (field.Expression is not IndexExpression || _findings.TextOf(field.Expression.Span) != field.Name)
        {
            _names.Add(field.Name);
            return;
        }

        _dotted[field.Name] = clause;
        _longestDotted = Math.Max(_longestDotted, field.Name.Length);
    }

    private void Count(LambdaExpression lambda, int change)
    {
        foreach (string parameter in lambda.Parameters)
            _parameters[parameter] = (_parameters.TryGetValue(parameter, out int count) ? count : 0) + change;
    }

    private bool IsGlobal(string name) => !IsParameter(name) && !_names.Contains(name);

    private bool IsFile(QueryExpression target) => target switch
    {
        VariableExpression { Name: "file" } => _hasFiles && !_isGrouped && IsGlobal("file"),
        IndexExpression { Target: VariableExpression { Name: "this" }, Index: LiteralExpression { Value: "file" } } => IsGlobal("this"),
        _ => false,
    };

    private QueryTypes OfGroup(string name, QuerySpan span)
    {
        if (name == "rows")
            return QueryTypes.Array;
        if (name != "key")
            _findings.Report(SchemaRules.QueryField, span, $"the field '{name}', which rows do not have after GROUP BY",
                $"write 'rows.{name}' for a list of it, or 'key' for the value that is grouped by");
        return QueryTypes.Any;
    }

    private QueryTypes OfNoRow(string name, QuerySpan span)
    {
        _findings.Report(SchemaRules.QueryField, span, $"the field '{YamlValue.Clip(name)}', but an inline query has no row to take it from",
            $"write 'this.{YamlValue.Clip(name)}' for what the note says");
        return QueryTypes.Any;
    }

    private QueryTypes OfFile(string name, QuerySpan span)
    {
        if (ImplicitFields.File.TryGetValue(name, out QueryTypes types))
            return types;
        _findings.Report(SchemaRules.QueryField, span, $"the field 'file.{YamlValue.Clip(name)}', which no note has",
            _findings.Hint(name, static () => [.. ImplicitFields.File.Keys]));
        return QueryTypes.Any;
    }

    private QueryTypes Find(string name, QuerySpan span, IReadOnlyList<NoteFields> types)
    {
        QueryTypes found = QueryTypes.None;
        bool isInAll = true;
        foreach (NoteFields type in types)
        {
            bool isHere = type.TryGet(name, out QueryTypes one);
            isInAll &= isHere;
            if (isHere)
                found |= one;
        }

        if (found != QueryTypes.None)
            return isInAll ? found : QueryTypes.Any;
        string notes = string.Join(" and ", types.Select(static type => $"'{type.Type}'").Distinct());
        _findings.Report(SchemaRules.QueryField, span, $"the field '{YamlValue.Clip(name)}', which notes of type {YamlValue.Clip(notes)} do not have",
            _findings.Hint(name, () => [.. types.SelectMany(static type => type.Names).Distinct()]));
        return QueryTypes.Any;
    }
}
