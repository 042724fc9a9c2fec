using System.Collections.Generic;
using System.Linq;

namespace NoteSdk.Dql.Functions;

/// <summary>A function of the query language: what the runtime, the checker and the documentation need to know about it.</summary>
internal sealed class QueryFunction
{
    private readonly Dictionary<int, int[]> _vectorized;

    /// <param name="name">The name.</param>
    /// <param name="summary">What it does, in one line.</param>
    /// <param name="vectorized">For each number of arguments, the positions at which an array means one call for each of its items: <c>1:0 2:0,1</c>.</param>
    /// <param name="overloads">The signatures, in the order in which they are tried.</param>
    public QueryFunction(string name, string summary, string vectorized, params string[] overloads)
    {
        Name = name;
        Summary = summary;
        Overloads = [.. overloads.Select(FunctionOverload.Parse)];
        _vectorized = vectorized.Split([' '], System.StringSplitOptions.RemoveEmptyEntries).Select(static rule => rule.Split(':')).ToDictionary(
            static rule => int.Parse(rule[0], System.Globalization.CultureInfo.InvariantCulture),
            static rule => rule[1].Split(',').Select(static position => int.Parse(position, System.Globalization.CultureInfo.InvariantCulture)).ToArray());
    }

    public string Name { get; }

    public string Summary { get; }

    public IReadOnlyList<FunctionOverload> Overloads { get; }

    /// <summary>The positions that are vectorised in calls with a number of arguments.</summary>
    public IReadOnlyList<int> VectorizedAt(int arguments) => _vectorized.TryGetValue(arguments, out int[]? positions) ? positions : [];
}
