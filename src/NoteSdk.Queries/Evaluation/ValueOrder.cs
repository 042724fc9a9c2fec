using NoteSdk.Dql.Functions;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Evaluation;

/// <summary>
/// The order of all values (NoteSdk.Dql/README.md, section 3). In two cases it is not a consistent order: dates of one instant in two zones, and durations of
/// one length in different units, are greater than each other.
/// </summary>
/// <param name="budget">The budget for comparing.</param>
/// <param name="normalize">The path that a link leads to. Not used within arrays and objects.</param>
internal sealed class ValueOrder(QueryBudget budget, Func<string, string> normalize)
{
    /// <summary>Compares two values, and links by the notes that they lead to.</summary>
    public int Compare(QueryValue left, QueryValue right) => Compare(left, right, normalizes: true);

    /// <summary>Compares two values, and links by their paths.</summary>
    public int CompareAsWritten(QueryValue left, QueryValue right) => Compare(left, right, normalizes: false);

    /// <summary>Whether two values are equal.</summary>
    public bool AreEqual(QueryValue left, QueryValue right)
    {
        if (left.Type != right.Type) return false;
        return left.Type switch
        {
            QueryTypes.String => AreEqual(left.String, right.String),
            QueryTypes.Link => ReferenceEquals(left.Link, right.Link) || AreEqual(left.Link, right.Link),
            _ => Compare(left, right) == 0,
        };
    }

    private bool AreEqual(QueryLink left, QueryLink right) =>
        left.Kind == right.Kind && AreEqual(normalize(left.Path), normalize(right.Path)) && AreEqual(left.Subpath ?? "", right.Subpath ?? "");

    private bool AreEqual(string left, string right)
    {
        budget.Charge(1 + Math.Min(left.Length, right.Length) / 16);
        return Collation.AreEqual(left, right);
    }

    private int Compare(QueryValue left, QueryValue right, bool normalizes)
    {
        if (left.IsNull || right.IsNull) return left.IsNull ? (right.IsNull ? 0 : -1) : 1;
        if (left.Type != right.Type) return left.Type < right.Type ? -1 : 1;
        if (left.Reference is not null && ReferenceEquals(left.Reference, right.Reference)) return 0;
        budget.Enter();
        int order = left.Type switch
        {
            QueryTypes.Array => CompareItems(left.Items, right.Items),
            QueryTypes.Boolean => left.Boolean == right.Boolean ? 0 : left.Boolean ? 1 : -1,
            QueryTypes.Date => left.Date.Instant < right.Date.Instant ? -1 : left.Date.IsSame(right.Date) ? 0 : 1,
            QueryTypes.Duration => left.Duration.Milliseconds < right.Duration.Milliseconds ? -1 : left.Duration.IsSame(right.Duration) ? 0 : 1,
            QueryTypes.Link => CompareLinks(left.Link, right.Link, normalizes),
            QueryTypes.Number => left.Number < right.Number ? -1 : left.Number == right.Number ? 0 : 1,
            QueryTypes.Object => CompareObjects(left.Object, right.Object),
            QueryTypes.String => CompareTexts(left.String, right.String),
            _ => 0,
        };
        budget.Leave();
        return order;
    }

    private int CompareTexts(string left, string right)
    {
        budget.Charge(Math.Min(left.Length, right.Length) / 16);
        return Collation.Compare(left, right);
    }

    private int CompareItems(QueryValue[] left, QueryValue[] right)
    {
        for (int i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            int order = Compare(left[i], right[i], normalizes: false);
            if (order != 0) return order;
        }

        return left.Length.CompareTo(right.Length);
    }

    private int CompareObjects(QueryObject left, QueryObject right)
    {
        string[] keys = Keys(left);
        string[] others = Keys(right);
        for (int i = 0; i < Math.Min(keys.Length, others.Length); i++)
        {
            int order = CompareTexts(keys[i], others[i]);
            if (order != 0) return order;
        }

        if (keys.Length != others.Length) return keys.Length.CompareTo(others.Length);
        foreach (string key in keys)
        {
            left.TryGet(key, out QueryValue value);
            right.TryGet(key, out QueryValue other);
            int order = Compare(value, other, normalizes: false);
            if (order != 0) return order;
        }

        return 0;
    }

    private static string[] Keys(QueryObject value)
    {
        string[] keys = [.. value.Entries.Select(static entry => entry.Key)];
        Array.Sort(keys, StringComparer.Ordinal);
        return keys;
    }

    private int CompareLinks(QueryLink left, QueryLink right, bool normalizes)
    {
        int order = CompareTexts(normalizes ? normalize(left.Path) : left.Path, normalizes ? normalize(right.Path) : right.Path);
        if (order != 0) return order;
        if (left.Kind != right.Kind) return left.Kind < right.Kind ? -1 : 1;
        bool hasSubpath = !string.IsNullOrEmpty(left.Subpath);
        if (hasSubpath == string.IsNullOrEmpty(right.Subpath)) return hasSubpath ? 1 : -1;
        return hasSubpath ? CompareTexts(left.Subpath!, right.Subpath!) : 0;
    }
}
