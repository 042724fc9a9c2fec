using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Running;

/// <summary>The names that the first clauses of a query use for every row: names of fields, and of keys of <c>file</c>.</summary>
internal sealed class AskedNames
{
    private const string File = "file";

    private readonly HashSet<string> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _file = new(StringComparer.Ordinal);

    public bool IsEmpty => _fields.Count + _file.Count == 0;

    /// <summary>Reads everything from a row that the query will use.</summary>
    public void Ask(QueryObject row)
    {
        foreach (string name in _fields) row.TryGet(name, out _);
        if (_file.Count == 0 || !row.TryGet(File, out QueryValue file)) return;
        foreach (string name in _file) file.Object.TryGet(name, out _);
    }

    /// <summary>The names that a query uses up to its first condition, after which rows may be left out, or until rows no longer belong to notes.</summary>
    public static AskedNames Of(QuerySyntax query)
    {
        AskedNames asked = new();
        foreach (QueryOperation operation in query.Operations)
        {
            switch (operation)
            {
                case WhereOperation where:
                    asked.Add(where.Condition);
                    return asked;
                case SortOperation sort:
                    foreach (SortKey key in sort.Keys) asked.Add(key.Expression);
                    break;
                case GroupOperation group:
                    asked.Add(group.Field.Expression);
                    return asked;
                case FlattenOperation flatten:
                    asked.Add(flatten.Field.Expression);
                    return asked;
                default:
                    return asked;
            }
        }

        foreach (NamedExpression field in query.Header.Fields) asked.Add(field.Expression);
        return asked;
    }

    private void Add(QueryExpression expression)
    {
        switch (expression)
        {
            case IndexExpression { Target: VariableExpression { Name: File }, Index: LiteralExpression { Value: string name } }:
                _file.Add(name);
                break;
            case VariableExpression { Name: not ("this" or "row" or File) and var name }:
                _fields.Add(name);
                break;
            case LambdaExpression:
                // The parameters of a lambda are not names of the row.
                break;
            default:
                foreach (QueryExpression child in expression.Children) Add(child);
                break;
        }
    }
}
