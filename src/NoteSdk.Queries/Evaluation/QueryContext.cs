using NoteSdk.Queries.Functions;
using NoteSdk.Queries.Pages;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Evaluation;

/// <summary>
/// What the expressions of one run of a query see: the vault, the note with the query, the fixed time, and the rest of the budget.
/// </summary>
internal sealed class QueryContext
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

    /// <param name="source">The vault.</param>
    /// <param name="origin">The path of the note with the query; empty if it is not in a note.</param>
    /// <param name="budget">What the query may do.</param>
    public QueryContext(IQuerySource source, string origin, QueryBudget budget)
    {
        Source = source;
        Origin = origin;
        Budget = budget;
        Text = new ValueText(budget);
        Order = new ValueOrder(budget, Normalize);
        Regexes = new RegexCache(budget);
        Dates = DateReader.At(source.Clock);
        MapObject globals = new();
        globals.Set("this", QueryValue.Of((QueryObject?)source.Find(origin) ?? new MapObject()));
        Globals = globals;
    }

    public IQuerySource Source { get; }

    public string Origin { get; }

    public QueryBudget Budget { get; }

    public ValueText Text { get; }

    public ValueOrder Order { get; }

    public RegexCache Regexes { get; }

    public DateReader Dates { get; }

    /// <summary>Gets the names that do not depend on the row: <c>this</c>.</summary>
    public QueryObject Globals { get; }

    /// <summary>The path of the file that a link leads to from the note with the query; the link's own path if it leads nowhere.</summary>
    public string Normalize(string path)
    {
        if (_paths.TryGetValue(path, out string? known)) return known;
        string resolved = Source.Resolve(path, Origin) ?? path;
        _paths.Add(path, resolved);
        return resolved;
    }

    /// <summary>The note that a link leads to from the note with the query, or null.</summary>
    public QueryPage? Page(string path) => Source.Find(Normalize(path));
}
