using NoteSdk.Dql.Functions;
using NoteSdk.Queries.Values;

namespace NoteSdk.Vaults.Queries;

/// <summary>Finds which notes rows belong to.</summary>
internal static class RowPaths
{
    /// <summary>The path of the note that a row belongs to; null for groups and for rows that do not belong to a note.</summary>
    public static string? Of(QueryObject row) =>
        row.TryGet("file", out QueryValue file) && file.Type == QueryTypes.Object && file.Object.TryGet("path", out QueryValue path) ? path.AsText : null;

    /// <summary>The path of the note that a row belongs to, or the paths of the rows in its group, however deeply they are nested.</summary>
    public static IEnumerable<string> Within(QueryObject row)
    {
        Stack<QueryValue> left = new([QueryValue.Of(row)]);
        while (left.TryPop(out QueryValue next))
        {
            if (next.Type == QueryTypes.Array)
            {
                foreach (QueryValue inner in next.Items.Reverse()) left.Push(inner);
            }
            else if (next.Type == QueryTypes.Object)
            {
                if (Of(next.Object) is { } path) yield return path;
                else if (next.Object.TryGet("rows", out QueryValue rows)) left.Push(rows);
            }
        }
    }
}
