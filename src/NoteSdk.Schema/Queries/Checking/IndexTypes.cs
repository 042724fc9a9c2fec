using NoteSdk.Dql.Functions;
using static NoteSdk.Dql.Functions.QueryTypes;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>The types of <c>a.b</c> and <c>a[b]</c> (NoteSdk.Dql/README.md, section 3).</summary>
internal static class IndexTypes
{
    /// <summary>The result types of an index for values and indexes of some types; none if it fails for all of them.</summary>
    public static QueryTypes Of(QueryTypes target, QueryTypes index)
    {
        bool isKey = (index & QueryTypes.String) != 0;
        bool isNumber = (index & Number) != 0;
        QueryTypes result = (index & Null) == 0 ? None : Null;
        if (!isKey && !isNumber)
            return result;
        if ((target & (QueryTypes.Object | Link)) != 0 && isKey)
            result = Any;
        if ((target & QueryTypes.Array) != 0)
            result |= isNumber ? Any : QueryTypes.Array;
        if ((target & QueryTypes.String) != 0 && isNumber)
            result |= QueryTypes.String | Null;
        if ((target & (Date | Duration)) != 0 && isKey)
            result |= Number | Null;
        if ((target & ~(QueryTypes.Object | Link | QueryTypes.Array | QueryTypes.String | Date | Duration)) != 0)
            result |= Null;
        return result;
    }
}
