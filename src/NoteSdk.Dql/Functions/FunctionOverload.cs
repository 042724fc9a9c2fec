using System;
using System.Collections.Generic;
using System.Linq;

namespace NoteSdk.Dql.Functions;

/// <summary>One of the ways to call a function.</summary>
internal sealed class FunctionOverload
{
    private FunctionOverload(string signature, IReadOnlyList<QueryTypes> parameters, bool takesAny, QueryTypes result)
    {
        Signature = signature;
        Parameters = parameters;
        TakesAny = takesAny;
        Result = result;
    }

    /// <summary>Gets the signature as the documentation shows it: <c>string, number -> string</c>.</summary>
    public string Signature { get; }

    /// <summary>Gets the types of each argument; empty if <see cref="TakesAny"/>.</summary>
    public IReadOnlyList<QueryTypes> Parameters { get; }

    /// <summary>Gets a value indicating whether any number of arguments of any type fits.</summary>
    public bool TakesAny { get; }

    /// <summary>Gets the types of the result.</summary>
    public QueryTypes Result { get; }

    /// <summary>Gets a value indicating whether the result is null because one of the arguments is.</summary>
    public bool IsNullRule => Result == QueryTypes.Null;

    /// <summary>Reads a signature: types separated by commas, or <c>...</c>, then <c>-></c> and the result.</summary>
    public static FunctionOverload Parse(string signature)
    {
        int arrow = signature.IndexOf("->", StringComparison.Ordinal);
        string parameters = signature.Substring(0, arrow).Trim();
        QueryTypes result = QueryTypeNames.Parse(signature.Substring(arrow + 2).Trim());
        return parameters == "..."
            ? new(signature, [], takesAny: true, result)
            : new(signature, [.. parameters.Split(',').Select(static name => QueryTypeNames.Parse(name.Trim()))], takesAny: false, result);
    }

    /// <summary>Whether arguments may fit, each given as the set of types that it may have.</summary>
    public bool Fits(IReadOnlyList<QueryTypes> arguments)
    {
        if (TakesAny)
            return true;
        if (arguments.Count != Parameters.Count)
            return false;
        for (int i = 0; i < arguments.Count; i++)
        {
            if ((Parameters[i] & arguments[i]) == 0)
                return false;
        }

        return true;
    }
}
