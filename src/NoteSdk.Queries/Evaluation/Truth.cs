using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;

namespace NoteSdk.Queries.Evaluation;

/// <summary>Which values count as true (NoteSdk.Dql/README.md, section 3).</summary>
internal static class Truth
{
    public static bool IsTruthy(QueryValue value) => value.Type switch
    {
        QueryTypes.Array => value.Items.Length > 0,
        QueryTypes.Boolean => value.Boolean,
        QueryTypes.Date => value.Date.Instant != 0,
        QueryTypes.Duration => value.Duration.As(DurationUnit.Seconds) != 0,
        QueryTypes.Link => value.Link.Path.Length > 0,
        QueryTypes.Null => false,
        QueryTypes.Number => value.Number != 0,
        QueryTypes.Object => value.Object.Entries.Count > 0,
        QueryTypes.String => value.String.Length > 0,
        _ => true,
    };
}
