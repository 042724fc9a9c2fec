using System.Collections.Generic;
using System.Linq;
using NoteSdk.Dql.Functions;
using static NoteSdk.Dql.Functions.QueryTypes;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>The types of function calls, by the table in <see cref="QueryFunctions"/>.</summary>
internal static class CallTypes
{
    /// <summary>The result types of a call; none if no overload accepts arguments of these types.</summary>
    public static QueryTypes Of(QueryFunction function, IReadOnlyList<QueryTypes> arguments)
    {
        QueryTypes[] each = [.. arguments];
        bool isVector = false;
        bool isAlwaysVector = false;
        foreach (int position in function.VectorizedAt(each.Length))
        {
            if ((each[position] & QueryTypes.Array) == 0)
                continue;
            isVector = true;
            isAlwaysVector |= each[position] == QueryTypes.Array;
            each[position] = Any;
        }

        // An overload that accepts only null does not help: for a value that may be null, its other types count.
        QueryTypes[] given = [.. each.Select(WithoutNull)];
        if (!function.Overloads.Any(overload => overload.Fits(given)))
            return None;
        QueryTypes result = None;
        foreach (FunctionOverload overload in function.Overloads)
        {
            if (overload.Fits(each))
                result |= overload.Result;
        }

        return !isVector ? result : isAlwaysVector ? QueryTypes.Array : result | QueryTypes.Array;
    }

    /// <summary>What a function accepts, in words.</summary>
    public static string Expected(QueryFunction function) =>
        string.Join(" or ", function.Overloads.Where(static overload => !overload.IsNullRule)
            .Select(static overload => $"({string.Join(", ", overload.Parameters.Select(static type => type.Name()))})"));

    /// <summary>The types without null if it is the only one.</summary>
    public static QueryTypes WithoutNull(QueryTypes types) => types == Null ? Null : types & ~Null;
}
