using System.Text;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Time;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Evaluation;

/// <summary>The operators between two values (NoteSdk.Dql/README.md, section 3).</summary>
internal static class Operators
{
    public static QueryValue Apply(QueryContext context, BinaryOperator op, QueryValue left, QueryValue right) => op switch
    {
        BinaryOperator.And => QueryValue.Of(Truth.IsTruthy(left) && Truth.IsTruthy(right)),
        BinaryOperator.Or => QueryValue.Of(Truth.IsTruthy(left) || Truth.IsTruthy(right)),
        BinaryOperator.Equal => QueryValue.Of(context.Order.AreEqual(left, right)),
        BinaryOperator.NotEqual => QueryValue.Of(!context.Order.AreEqual(left, right)),
        BinaryOperator.Less => QueryValue.Of(context.Order.Compare(left, right) < 0),
        BinaryOperator.LessOrEqual => QueryValue.Of(context.Order.Compare(left, right) <= 0),
        BinaryOperator.Greater => QueryValue.Of(context.Order.Compare(left, right) > 0),
        BinaryOperator.GreaterOrEqual => QueryValue.Of(context.Order.Compare(left, right) >= 0),
        _ when left.Type == QueryTypes.Number && right.Type == QueryTypes.Number => QueryValue.Of(Calculate(op, left.Number, right.Number)),
        _ when left.IsNull && right.IsNull => QueryValue.Null,
        BinaryOperator.Add => Add(context, left, right) ?? Missing(op, left, right),
        BinaryOperator.Subtract => Subtract(left, right) ?? Missing(op, left, right),
        BinaryOperator.Multiply => Multiply(context, left, right) ?? Multiply(context, right, left) ?? Missing(op, left, right),
        BinaryOperator.Divide when left.Type == QueryTypes.Duration && right.Type == QueryTypes.Number =>
            QueryValue.Of(left.Duration.Map(count => count / right.Number).Normalized()),
        _ => Missing(op, left, right),
    };

    private static double Calculate(BinaryOperator op, double left, double right) => op switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        _ => left % right,
    };

    private static QueryValue? Add(QueryContext context, QueryValue left, QueryValue right)
    {
        if (left.Type == QueryTypes.String || right.Type == QueryTypes.String) return Concatenate(context, context.Text.Of(left), context.Text.Of(right));
        switch (left.Type, right.Type)
        {
            case (QueryTypes.Date, QueryTypes.Duration):
                return Dated(DateArithmetic.Plus(left.Date, right.Duration));
            case (QueryTypes.Duration, QueryTypes.Date):
                return Dated(DateArithmetic.Plus(right.Date, left.Duration));
            case (QueryTypes.Duration, QueryTypes.Duration):
                return QueryValue.Of(left.Duration.Plus(right.Duration).Normalized());
            case (QueryTypes.Array, QueryTypes.Array):
                context.Budget.ChargeItems((long)left.Items.Length + right.Items.Length);
                return QueryValue.Of([.. left.Items, .. right.Items]);
            case (QueryTypes.Object, QueryTypes.Object):
                context.Budget.ChargeItems((long)left.Object.Entries.Count + right.Object.Entries.Count);
                return QueryValue.Of(Merge(left.Object, right.Object));
            case (QueryTypes.Date, QueryTypes.Null) or (QueryTypes.Null, QueryTypes.Date):
                return QueryValue.Null;
            default:
                return null;
        }
    }

    private static QueryValue? Subtract(QueryValue left, QueryValue right) => (left.Type, right.Type) switch
    {
        (QueryTypes.Date, QueryTypes.Date) => QueryValue.Of(DateArithmetic.Difference(left.Date, right.Date)),
        (QueryTypes.Date, QueryTypes.Duration) => Dated(DateArithmetic.Minus(left.Date, right.Duration)),
        (QueryTypes.Duration, QueryTypes.Duration) => QueryValue.Of(left.Duration.Minus(right.Duration).Normalized()),
        (QueryTypes.Date, QueryTypes.Null) or (QueryTypes.Null, QueryTypes.Date) => QueryValue.Null,
        _ => null,
    };

    private static QueryValue? Multiply(QueryContext context, QueryValue left, QueryValue right)
    {
        if (right.Type != QueryTypes.Number) return null;
        if (left.Type == QueryTypes.Duration) return QueryValue.Of(left.Duration.Map(count => count * right.Number).Normalized());
        return left.Type == QueryTypes.String ? Repeat(context, left.String, right.Number) : null;
    }

    private static QueryValue Repeat(QueryContext context, string text, double count)
    {
        if (count < 0) return QueryValue.Of("");
        if (double.IsInfinity(count)) return QueryValue.Error("Invalid count value: Infinity");
        int times = JsNumber.ToInteger(count);
        context.Budget.ChargeText((long)times * text.Length);
        return QueryValue.Of(text.Length == 0 ? "" : new StringBuilder(text.Length * times).Insert(0, text, times).ToString());
    }

    private static QueryValue Concatenate(QueryContext context, string left, string right)
    {
        context.Budget.ChargeText((long)left.Length + right.Length);
        return QueryValue.Of(left + right);
    }

    private static MapObject Merge(QueryObject left, QueryObject right)
    {
        MapObject merged = new();
        foreach ((string key, QueryValue value) in left.Entries) merged.Set(key, value);
        foreach ((string key, QueryValue value) in right.Entries) merged.Set(key, value);
        return merged;
    }

    private static QueryValue Dated(QueryDate? date) => date is null ? QueryValue.Error("the date is out of range") : QueryValue.Of(date);

    private static QueryValue Missing(BinaryOperator op, QueryValue left, QueryValue right) =>
        QueryValue.Error($"No implementation found for '{left.Type.Name()} {op.Symbol()} {right.Type.Name()}'");
}
