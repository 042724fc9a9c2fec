using System.Text;
using NoteSdk.Dql.Functions;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Running;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Rendering;

/// <summary>Writes results of queries as Markdown (NoteSdk.Dql/README.md, section 8).</summary>
internal sealed class QueryMarkdown
{
    private const string Front = "Dataview: ";
    private const int Indent = 4;
    private const int MostHashes = 6;
    private const int MostText = 1 << 26;

    private readonly QueryBudget _budget = new();
    private readonly StringBuilder _result = new();
    private readonly ValueText _text;

    private QueryMarkdown() => _text = new ValueText(_budget);

    /// <summary>The Markdown of a result. Its lines end with LF. A result without rows, or an error, is a sentence.</summary>
    public static string Write(QueryOutcome result)
    {
        QueryMarkdown writer = new();
        try
        {
            writer.Append(result);
            return writer._result.ToString();
        }
        catch (QueryLimitException limit)
        {
            return Front + limit.Message;
        }
    }

    private void Append(QueryOutcome result)
    {
        switch (result)
        {
            case QueryError error:
                _result.Append(Front).Append(error.Message);
                break;
            case ListResult { Values.Count: 0 }:
                AppendEmpty("list");
                break;
            case ListResult list:
                AppendItems(list.Values, 0);
                break;
            case TableResult { Rows.Count: 0 }:
                AppendEmpty("table");
                break;
            case TableResult table:
                AppendTable(table);
                break;
            case TaskResult { Tasks: { Items.Count: 0, Groups: null or { Count: 0 } } }:
                AppendEmpty("task");
                break;
            case TaskResult tasks:
                AppendTasks(tasks.Tasks.Folded(_budget), 1);
                break;
            case CalendarResult calendar:
                AppendItems([.. calendar.Days.Select(static day => QueryValue.Of(new ListPair(day.Date, day.Link)))], 0);
                break;
        }
    }

    private void Check()
    {
        if (_result.Length > MostText) throw new QueryLimitException("the result is too long to be written; add a LIMIT");
    }

    private void AppendEmpty(string kind) => _result.Append(Front).Append("No results to show for ").Append(kind).Append(" query.");

    private void AppendItems(IReadOnlyList<QueryValue> values, int depth)
    {
        foreach (QueryValue value in values)
        {
            _result.Append(' ', Indent * depth).Append("- ");
            AppendItem(value, depth + 1);
            _result.Append('\n');
            Check();
        }
    }

    /// <summary>The content of an item after its marker: a text, or a nested list.</summary>
    private void AppendItem(QueryValue value, int depth)
    {
        _budget.Enter();
        switch (value.Type)
        {
            case QueryTypes.Array:
                _result.Append('\n');
                AppendItems(value.Items, depth);
                break;
            case QueryTypes.Object:
                _result.Append('\n');
                foreach ((string key, QueryValue inner) in value.Object.Entries)
                {
                    _result.Append(' ', Indent * depth).Append("- ").Append(key).Append(": ");
                    AppendItem(inner, depth + 1);
                    _result.Append('\n');
                }

                break;
            case QueryTypes.Widget when value.Widget is ListPair pair:
                _result.Append(_text.Of(pair.Key)).Append(": ");
                AppendItem(pair.Value, depth);
                break;
            default:
                _result.Append(_text.Of(value));
                break;
        }

        _budget.Leave();
    }

    private void AppendTable(TableResult table)
    {
        string[] headers = [.. table.Headers.Select(Escape)];
        string[][] rows = [.. table.Rows.Select(row => Array.ConvertAll(row, cell => Escape(Cell(cell))))];
        int[] widths = [.. headers.Select((header, column) => Math.Max(header.Length, rows.Max(row => row[column].Length)))];
        AppendRow(headers, widths, ' ');
        AppendRow(Array.ConvertAll(headers, static _ => ""), widths, '-');
        foreach (string[] row in rows) AppendRow(row, widths, ' ');
    }

    private void AppendRow(string[] cells, int[] widths, char filler)
    {
        _result.Append("| ").AppendJoin(" | ", cells.Select((cell, column) => cell.PadRight(widths[column], filler))).Append(" |\n");
        Check();
    }

    /// <summary>The text of a cell; arrays and objects are lists in HTML, since a cell is one line.</summary>
    private string Cell(QueryValue value)
    {
        _budget.Enter();
        string text = value.Type switch
        {
            QueryTypes.Array => $"<ul>{string.Concat(value.Items.Select(item => $"<li>{Cell(item)}</li>"))}</ul>",
            QueryTypes.Object => $"<ul>{string.Concat(value.Object.Entries.Select(entry => $"<li><b>{entry.Key}</b>: {Cell(entry.Value)}</li>"))}</ul>",
            _ => _text.Of(value),
        };
        QueryBudget.CheckText(text.Length);
        _budget.Charge(text.Length);
        _budget.Leave();
        return text;
    }

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private void AppendTasks(TaskNodes tasks, int level)
    {
        foreach (QueryObject item in tasks.Items) AppendTask(item, 0);
        foreach (TaskGroup group in tasks.Groups ?? [])
        {
            _result.Append('#', Math.Min(level, MostHashes)).Append(' ').Append(_text.Of(group.Key)).Append("\n\n");
            AppendTasks(group.Tasks, level + 1);
        }
    }

    private void AppendTask(QueryObject task, int depth)
    {
        string indentation = new(' ', Indent * depth);
        task.TryGet("status", out QueryValue status);
        task.TryGet("text", out QueryValue text);
        task.TryGet("children", out QueryValue children);
        string box = status.IsNull ? "" : $"[{_text.Of(status)}] ";
        string lines = text.IsNull ? "" : _text.Of(text).Replace("\n", $"\n{indentation}    ", StringComparison.Ordinal);
        _result.Append(indentation).Append("- ").Append(box).Append(lines).Append('\n');
        Check();
        foreach (QueryValue child in children.Items) AppendTask(child.Object, depth + 1);
    }
}
