using NoteSdk.Dql.Functions;
using NoteSdk.Queries.Evaluation;

namespace NoteSdk.Queries.Functions;

/// <summary>
/// Calls functions by name (NoteSdk.Dql/README.md, section 4): an array at a vectorised position means one call for each item; otherwise the first overload
/// that fits is called. The table in <see cref="QueryFunctions"/> lists the overloads; the ones that only define the result for null need no body.
/// </summary>
internal static class FunctionCalls
{
    private static readonly Dictionary<string, FunctionBody?[]> s_bodies = Bind();

    public static QueryValue Call(QueryContext context, string name, params QueryValue[] arguments)
    {
        if (QueryFunctions.Find(name) is not { } function) return QueryValue.Error($"Unrecognized function name '{name}'");
        foreach (int position in function.VectorizedAt(arguments.Length))
        {
            if (arguments[position].Type == QueryTypes.Array) return CallForEach(context, function, arguments);
        }

        FunctionBody?[] bodies = s_bodies[name];
        for (int i = 0; i < bodies.Length; i++)
        {
            if (Fits(function.Overloads[i], arguments)) return bodies[i]?.Invoke(context, arguments) ?? default;
        }

        return QueryValue.Error($"No implementation of '{name}' found for arguments: "
            + $"{string.Join(", ", arguments.Select(static argument => argument.Type.Name()))}");
    }

    private static bool Fits(FunctionOverload overload, QueryValue[] arguments)
    {
        if (overload.TakesAny) return true;
        if (overload.Parameters.Count != arguments.Length) return false;
        for (int i = 0; i < arguments.Length; i++)
        {
            if (!arguments[i].Is(overload.Parameters[i])) return false;
        }

        return true;
    }

    private static QueryValue CallForEach(QueryContext context, QueryFunction function, QueryValue[] arguments)
    {
        int[] positions = [.. function.VectorizedAt(arguments.Length).Where(position => arguments[position].Type == QueryTypes.Array)];
        int count = positions.Min(position => arguments[position].Items.Length);
        context.Budget.ChargeItems(count);
        context.Budget.Enter();
        QueryValue[] values = new QueryValue[count];
        for (int i = 0; i < count; i++)
        {
            QueryValue[] inner = [.. arguments];
            foreach (int position in positions) inner[position] = arguments[position].Items[i];
            values[i] = Call(context, function.Name, inner);
            if (values[i].IsError) return values[i];
        }

        context.Budget.Leave();
        return QueryValue.Of(values);
    }

    private static Dictionary<string, FunctionBody?[]> Bind()
    {
        Dictionary<string, FunctionBody?[]> bound = new(StringComparer.Ordinal);
        foreach ((string name, FunctionBody[] bodies) in (IEnumerable<(string, FunctionBody[])>)
            [.. Constructors.Bodies, .. Numbers.Bodies, .. Extremes.Bodies, .. Containment.Bodies, .. Collections.Bodies, .. Folding.Bodies, .. Patterns.Bodies,
                .. Texts.Bodies, .. Conversions.Bodies])
        {
            int next = 0;
            bound.Add(name, [.. QueryFunctions.Find(name)!.Overloads.Select(overload => overload.IsNullRule ? null : bodies[next++])]);
            if (next != bodies.Length) throw new InvalidOperationException($"The function {name} has a body without a signature.");
        }

        return bound;
    }
}
