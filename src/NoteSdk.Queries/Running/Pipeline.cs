using System.Text;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Running;

/// <summary>Runs the clauses of a query over its rows, one after the other (NoteSdk.Dql/README.md, section 8).</summary>
internal sealed class Pipeline(QueryContext context, IReadOnlyList<QueryRow> rows)
{
    private const int MostShown = 3;

    private readonly List<QueryStep> _steps = [];
    private readonly List<string> _groups = [];

    /// <summary>Gets the rows that are left.</summary>
    public IReadOnlyList<QueryRow> Rows { get; private set; } = rows;

    public IReadOnlyList<QueryStep> Steps => _steps;

    /// <summary>Gets the names of the groups that the rows are in, the innermost first.</summary>
    public IReadOnlyList<string> Groups => _groups;

    /// <summary>Runs all clauses; returns what went wrong, or null.</summary>
    public string? Run(IReadOnlyList<QueryOperation> operations)
    {
        foreach (QueryOperation operation in operations)
        {
            string? error = operation switch
            {
                WhereOperation where => Where(where),
                SortOperation sort => Sort(sort),
                LimitOperation limit => Limit(limit),
                GroupOperation group => Group(group.Field),
                FlattenOperation flatten => Flatten(flatten.Field),
                FromOperation from => $"Unrecognized query operation '{TypeName(from.Source)}'",
                _ => throw new ArgumentException($"{operation.GetType()} is not a clause.", nameof(operations)),
            };
            if (error is not null) return error;
        }

        return null;
    }

    /// <summary>Evaluates the columns of each row; returns what went wrong, or null.</summary>
    /// <param name="fields">The columns. Of two with the same name, the later counts for both.</param>
    /// <param name="cells">The rows that did not fail, with their columns.</param>
    public string? Extract(IReadOnlyList<NamedExpression> fields, out List<(QueryRow Row, QueryValue[] Cells)> cells)
    {
        Dictionary<string, int> last = new(StringComparer.Ordinal);
        for (int column = 0; column < fields.Count; column++) last[fields[column].Name] = column;
        int[] columns = [.. fields.Select(field => last[field.Name])];
        List<(QueryRow, QueryValue[])> found = [];
        List<QueryFailure> failures = [];
        for (int index = 0; index < Rows.Count; index++)
        {
            context.Budget.ChargeItems(fields.Count);
            QueryValue[] values = new QueryValue[fields.Count];
            QueryValue failure = default;
            for (int column = 0; column < values.Length && !failure.IsError; column++)
            {
                if (columns[column] != column) continue;
                values[column] = Evaluator.EvaluateRow(context, fields[column].Expression, Rows[index].Data);
                if (values[column].IsError) failure = values[column];
            }

            if (failure.IsError) failures.Add(new(index, failure.Message, Rows[index].Id));
            else found.Add((Rows[index], Array.ConvertAll(columns, column => values[column])));
        }

        cells = found;
        _steps.Add(new("extract", Rows.Count, found.Count, failures));
        return failures.Count >= Rows.Count && Rows.Count > 0 ? AllFailed("final data extraction", failures, Math.Max(MostShown, failures.Count)) : null;
    }

    private string? Where(WhereOperation where)
    {
        List<QueryRow> kept = [];
        List<QueryFailure> failures = [];
        for (int index = 0; index < Rows.Count; index++)
        {
            QueryValue value = Evaluator.EvaluateRow(context, where.Condition, Rows[index].Data);
            if (value.IsError) failures.Add(new(index, value.Message, Rows[index].Id));
            else if (Truth.IsTruthy(value)) kept.Add(Rows[index]);
        }

        return Finish("where", kept, failures);
    }

    private string? Sort(SortOperation sort)
    {
        List<(QueryRow Row, QueryValue[] Keys)> keyed = [];
        List<QueryFailure> failures = [];
        for (int index = 0; index < Rows.Count; index++)
        {
            QueryValue[] keys = new QueryValue[sort.Keys.Count];
            QueryValue failure = default;
            for (int i = 0; i < keys.Length && !failure.IsError; i++)
            {
                keys[i] = Evaluator.EvaluateRow(context, sort.Keys[i].Expression, Rows[index].Data);
                if (keys[i].IsError) failure = keys[i];
            }

            if (failure.IsError) failures.Add(new(index, failure.Message, Rows[index].Id));
            else keyed.Add((Rows[index], keys));
        }

        (QueryRow Row, QueryValue[] Keys)[] sorted = StableSort.Sort([.. keyed], (left, right) => Compare(sort.Keys, left.Keys, right.Keys));
        return Finish("sort", [.. sorted.Select(static one => one.Row)], failures);
    }

    private int Compare(IReadOnlyList<SortKey> keys, QueryValue[] left, QueryValue[] right)
    {
        for (int i = 0; i < left.Length; i++)
        {
            int order = context.Order.Compare(left[i], right[i]);
            if (order != 0) return keys[i].IsDescending ? -Math.Sign(order) : order;
        }

        return 0;
    }

    private string? Limit(LimitOperation limit)
    {
        QueryValue amount = Evaluator.EvaluateRow(context, limit.Amount, new MapObject());
        if (amount.IsError) return $"Failed to execute 'limit' statement: {amount.Message}";
        if (amount.Type != QueryTypes.Number)
            return $"Failed to execute 'limit' statement: limit should be a number, but got '{amount.Type.Name()}' ({context.Text.Of(amount)})";
        return Finish("limit", [.. Rows.Take(JsNumber.ToPlace(amount.Number, Rows.Count))], []);
    }

    private string? Group(NamedExpression field)
    {
        List<(QueryRow Row, QueryValue Key)> keyed = [];
        List<QueryFailure> failures = [];
        for (int index = 0; index < Rows.Count; index++)
        {
            QueryValue key = Evaluator.EvaluateRow(context, field.Expression, Rows[index].Data);
            if (key.IsError) failures.Add(new(index, key.Message, Rows[index].Id));
            else keyed.Add((Rows[index], key));
        }

        List<QueryRow> groups = [];
        foreach (RowGroup found in RowGroup.Of(keyed, context.Order, context.Budget))
        {
            MapObject group = new();
            group.Set("key", found.Key);
            group.Set("rows", QueryValue.Of(found.Rows));
            group.Set(field.Name, found.Key);
            groups.Add(new(found.Key, group));
        }

        _groups.Add(field.Name);
        return Finish("group", groups, failures);
    }

    private string? Flatten(NamedExpression field)
    {
        List<QueryRow> flat = [];
        List<QueryFailure> failures = [];
        for (int index = 0; index < Rows.Count; index++)
        {
            QueryRow row = Rows[index];
            QueryValue value = Evaluator.EvaluateRow(context, field.Expression, row.Data);
            if (value.IsError)
            {
                failures.Add(new(index, value.Message, Rows[index].Id));
                continue;
            }

            QueryValue[] items = value.Type == QueryTypes.Array ? value.Items : [value];
            QueryBudget.CheckItems(flat.Count + (long)items.Length);
            context.Budget.Charge(items.Length);
            foreach (QueryValue item in items)
            {
                MapObject top = new();
                top.Set(field.Name, item);
                flat.Add(new(row.Id, new OverlayObject(top, row.Data)));
            }
        }

        if (_groups.Count > 0 && _groups[^1] == field.Name) _groups.RemoveAt(_groups.Count - 1);
        return Finish("flatten", flat, failures);
    }

    private string? Finish(string name, List<QueryRow> result, List<QueryFailure> failures)
    {
        int rowsIn = Rows.Count;
        if (failures.Count >= rowsIn && rowsIn > 0) return AllFailed($"operation '{name}'", failures, Math.Min(MostShown, failures.Count));
        _steps.Add(new(name, rowsIn, result.Count, failures));
        Rows = result;
        return null;
    }

    private static string AllFailed(string during, List<QueryFailure> failures, int count)
    {
        StringBuilder message = new($"Every row during {during} failed with an error; first {count}:");
        foreach (QueryFailure failure in failures.Take(MostShown)) message.Append("\n- ").Append(failure.Message);
        return message.ToString();
    }

    private static string TypeName(SourceExpression source) => source switch
    {
        FolderSource => "folder",
        TagSource => "tag",
        LinkSource => "link",
        CsvSource => "csv",
        NotSource => "negate",
        _ => "binaryop",
    };
}
