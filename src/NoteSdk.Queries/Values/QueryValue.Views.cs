using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Time;

namespace NoteSdk;

/// <content>The value as .NET's types.</content>
public readonly partial struct QueryValue
{
    private const int MostOffset = 14 * 60;

    /// <summary>Gets what kind of value it is.</summary>
    public QueryValueKind Kind => Type switch
    {
        QueryTypes.Boolean => QueryValueKind.Boolean,
        QueryTypes.Number => QueryValueKind.Number,
        QueryTypes.String => QueryValueKind.Text,
        QueryTypes.Date => QueryValueKind.Date,
        QueryTypes.Duration => QueryValueKind.Duration,
        QueryTypes.Link => QueryValueKind.Link,
        QueryTypes.Array => QueryValueKind.List,
        QueryTypes.Object => QueryValueKind.Object,
        QueryTypes.Null => QueryValueKind.Null,
        _ => QueryValueKind.Other,
    };

    /// <summary>Gets the truth value; null if it is of another kind.</summary>
    public bool? AsBoolean => Type == QueryTypes.Boolean ? Boolean : null;

    /// <summary>Gets the number, which may be infinite or not a number; null if it is of another kind.</summary>
    public double? AsNumber => Type == QueryTypes.Number ? Number : null;

    /// <summary>Gets the text; null if it is of another kind. <see cref="ToString"/> gives every value as text.</summary>
    public string? AsText => Type == QueryTypes.String ? String : null;

    /// <summary>
    /// Gets the date with the offset of its zone, a date without a time as midnight; null if it is of another kind, or not in the years 1 to 9999.
    /// </summary>
    public DateTimeOffset? AsDate => Type == QueryTypes.Date ? ToDate(Date) : null;

    /// <summary>Gets the length of the duration, a year as 365 days and a month as 30; null if it is of another kind, or too long.</summary>
    public TimeSpan? AsDuration =>
        Type == QueryTypes.Duration && Math.Abs(Duration.Milliseconds) < TimeSpan.MaxValue.TotalMilliseconds
            ? TimeSpan.FromMilliseconds(Duration.Milliseconds)
            : null;

    /// <summary>Gets the link; null if it is of another kind. Its target is the path of the file that it leads to, if there is one.</summary>
    public Link? AsLink =>
        Type == QueryTypes.Link ? new Link(Link.Path, Link.Kind == LinkKind.Block ? "^" + Link.Subpath : Link.Subpath, Link.Display, Link.IsEmbed) : null;

    /// <summary>Gets the items of the list; null if it is of another kind.</summary>
    public NoteList<QueryValue>? AsList => Type == QueryTypes.Array ? new(Items) : null;

    /// <summary>Gets the keys and values of the object, in a new dictionary each time; null if it is of another kind.</summary>
    public IReadOnlyDictionary<string, QueryValue>? AsObject =>
        Type == QueryTypes.Object ? new Dictionary<string, QueryValue>(Object.Entries, StringComparer.Ordinal) : null;

    /// <summary>The value as the query language writes it in a text: a date as <c>January 10, 2026</c>, a link in Markdown, null as <c>\-</c>.</summary>
    public override string ToString()
    {
        try
        {
            return new ValueText(new QueryBudget()).Of(this);
        }
        catch (QueryLimitException limit)
        {
            return limit.Message;
        }
    }

    private static DateTimeOffset? ToDate(QueryDate date)
    {
        // One day less at both ends, where the offset would exceed .NET's range.
        double earliest = DateTimeOffset.MinValue.AddDays(1).ToUnixTimeMilliseconds();
        double latest = DateTimeOffset.MaxValue.AddDays(-1).ToUnixTimeMilliseconds();
        if (!(date.Instant >= earliest && date.Instant <= latest)) return null;
        double minutes = Math.Truncate(date.Offset);
        DateTimeOffset utc = DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Floor(date.Instant));
        return Math.Abs(minutes) <= MostOffset ? utc.ToOffset(TimeSpan.FromMinutes(minutes)) : utc;
    }
}
