using System.Collections.Generic;
using System.Linq;
using NoteSdk.Dql.Functions;
using static NoteSdk.Dql.Functions.QueryTypes;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>What calls of functions give, by the table of <see cref="QueryFunctions"/>.</summary>
internal static class CallTypes
{
    /// <summary>The types that a call gives; none where no overload takes arguments of these types.</summary>
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

        // That nothing but null is taken helps nobody: a value that may be null is asked for what it is when it is there.
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

    /// <summary>What a function takes, in words.</summary>
    public static string Expected(QueryFunction function) =>
        string.Join(" or ", function.Overloads.Where(static overload => !overload.IsNullRule)
            .Select(static overload => $"({string.Join(", ", overload.Parameters.Select(static type => type.Name()))})"));

    /// <summary>What is left of types without null; null where it is the only one.</summary>
    public static QueryTypes WithoutNull(QueryTypes types) => types == Null ? Null : types & ~Null;
}
