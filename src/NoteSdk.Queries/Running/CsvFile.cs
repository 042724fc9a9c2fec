using System.Globalization;
using NoteSdk.Dql.Parsing;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Pages;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Running;

/// <summary>Reads CSV files: the first line names the columns, empty lines and lines that begin with <c>#</c> are left out.</summary>
internal static class CsvFile
{
    /// <summary>The rows. Each column is available under its name and, if that differs, its canonical name.</summary>
    public static List<QueryObject> Read(string text, DateReader dates, QueryBudget budget)
    {
        List<QueryObject> rows = [];
        string[]? names = null;
        foreach (List<string> record in Records(text))
        {
            budget.ChargeItems(record.Count);
            if (names is null)
            {
                names = [.. record];
                continue;
            }

            MapObject row = new();
            for (int i = 0; i < Math.Min(names.Length, record.Count); i++)
            {
                QueryValue value = Value(record[i], dates);
                row.Set(names[i], value);
                if (FieldNames.Canonical(names[i]) is { Length: > 0 } canonical) row.Set(canonical, value);
            }

            rows.Add(row);
        }

        return rows;
    }

    private static QueryValue Value(string cell, DateReader dates)
    {
        if (cell.Length == 0) return default;
        if (cell is "true" or "TRUE") return QueryValue.Of(true);
        if (cell is "false" or "FALSE") return QueryValue.Of(false);
        const NumberStyles Number =
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent
            | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        if (cell[0] != '+' && cell.AsSpan().ContainsAnyInRange('0', '9') && double.TryParse(cell, Number, CultureInfo.InvariantCulture, out double number))
        {
            return QueryValue.Of(number);
        }
        return FrontmatterFields.Convert(cell, dates);
    }

    private static IEnumerable<List<string>> Records(string text)
    {
        int at = text.StartsWith('\uFEFF') ? 1 : 0;
        while (at < text.Length)
        {
            if (text[at] is '\r' or '\n')
            {
                at++;
                continue;
            }

            if (text[at] == '#')
            {
                int end = text.AsSpan(at).IndexOfAny('\r', '\n');
                at = end < 0 ? text.Length : at + end;
                continue;
            }

            List<string> record = [];
            bool hasMore = true;
            while (hasMore) record.Add(Cell(text, ref at, out hasMore));
            yield return record;
        }
    }

    /// <summary>One cell, with the comma after it. Quotes are doubled within quotes.</summary>
    private static string Cell(string text, ref int at, out bool hasMore)
    {
        string cell = "";
        if (at < text.Length && text[at] == '"')
        {
            int start = ++at;
            while (at < text.Length && (text[at] != '"' || at + 1 < text.Length && text[at + 1] == '"')) at += text[at] == '"' ? 2 : 1;
            at = Math.Min(at, text.Length);
            cell = text[start..at].Replace("\"\"", "\"", StringComparison.Ordinal);
            if (at < text.Length) at++;
        }

        int rest = text.AsSpan(at).IndexOfAny(",\r\n");
        int end = rest < 0 ? text.Length : at + rest;
        cell += text[at..end];
        hasMore = end < text.Length && text[end] == ',';
        at = hasMore ? end + 1 : end;
        return cell;
    }
}
