using NoteSdk.Dql.Functions;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Time;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Running;

/// <summary>Rows with equal keys.</summary>
/// <param name="Key">The key of the first of them.</param>
/// <param name="Rows">The rows as values, in their order.</param>
internal readonly record struct RowGroup(QueryValue Key, QueryValue[] Rows)
{
    /// <summary>
    /// The groups of rows in the order of their keys. That is: the rows sorted by their keys, and those beside each other whose keys are equal taken together.
    /// Where the order of the keys does not contradict itself, rows with the same key are brought together before, so that only different keys are compared.
    /// </summary>
    public static List<RowGroup> Of(List<(QueryRow Row, QueryValue Key)> rows, ValueOrder order, QueryBudget budget)
    {
        List<SameRows> same = CollectSame(rows, budget) ?? [.. rows.Select(static (row, place) => new SameRows(row.Key, [place]))];
        SameRows[] sorted = StableSort.Sort([.. same], (left, right) => order.Compare(left.Key, right.Key));
        List<RowGroup> groups = [];
        for (int start = 0; start < sorted.Length;)
        {
            int end = start + 1;
            while (end < sorted.Length && order.AreEqual(sorted[end].Key, sorted[end - 1].Key)) end++;
            groups.Add(new RowGroup(sorted[start].Key, Merge(sorted.AsSpan(start..end), rows)));
            start = end;
        }

        return groups;
    }

    /// <summary>
    /// Rows with one and the same key together, in the order of the first of each; null where a key is of a type whose order contradicts itself, or whose
    /// values are not compared at once.
    /// </summary>
    private static List<SameRows>? CollectSame(List<(QueryRow Row, QueryValue Key)> rows, QueryBudget budget)
    {
        List<SameRows> same = [];
        Dictionary<KeyIdentity, SameRows> known = [];
        QueryZone? zone = null;
        for (int place = 0; place < rows.Count; place++)
        {
            budget.Charge(1);
            if (KeyIdentity.Of(rows[place].Key, ref zone) is not { } key) return null;
            if (known.TryGetValue(key, out SameRows? others))
            {
                others.Places.Add(place);
                continue;
            }

            SameRows first = new(rows[place].Key, [place]);
            known.Add(key, first);
            same.Add(first);
        }

        return same;
    }

    private static QueryValue[] Merge(ReadOnlySpan<SameRows> same, List<(QueryRow Row, QueryValue Key)> rows)
    {
        List<int> places = same[0].Places;
        if (same.Length > 1)
        {
            places = [];
            foreach (SameRows one in same) places.AddRange(one.Places);

            // Rows that were not brought together before are in order.
            if (places.Count > same.Length) places.Sort();
        }

        QueryValue[] merged = new QueryValue[places.Count];
        for (int i = 0; i < merged.Length; i++) merged[i] = QueryValue.Of(rows[places[i]].Row.Data);
        return merged;
    }

    /// <summary>Rows with one key, by their places.</summary>
    private sealed record SameRows(QueryValue Key, List<int> Places);
}
