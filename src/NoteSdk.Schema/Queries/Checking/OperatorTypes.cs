using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;
using static NoteSdk.Dql.Functions.QueryTypes;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>The operand and result types of operators (NoteSdk.Dql/README.md, section 3).</summary>
internal static class OperatorTypes
{
    /// <summary>The result types of an operator for operands of some types; none if it fails for all of them.</summary>
    public static QueryTypes Of(BinaryOperator op, QueryTypes left, QueryTypes right)
    {
        if (op < BinaryOperator.Add)
            return QueryTypes.Boolean;
        QueryTypes result = None;
        for (int l = 1; l < (int)Any; l <<= 1)
        {
            for (int r = 1; r < (int)Any; r <<= 1)
            {
                if (((int)left & l) != 0 && ((int)right & r) != 0)
                    result |= OfPair(op, (QueryTypes)l, (QueryTypes)r);
            }
        }

        return result;
    }

    /// <summary>What an operator accepts, in words.</summary>
    public static string Expected(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "two numbers, a text and any value, a date and a duration, two durations, two lists or two objects",
        BinaryOperator.Subtract => "two numbers, two dates, a date and a duration, or two durations",
        BinaryOperator.Multiply => "two numbers, a duration and a number, or a text and a number",
        BinaryOperator.Divide => "two numbers, or a duration and a number",
        _ => "two numbers",
    };

    private static QueryTypes OfPair(BinaryOperator op, QueryTypes left, QueryTypes right)
    {
        if (left == right && (left is Number or Null))
            return left;
        return op switch
        {
            BinaryOperator.Add when left == QueryTypes.String || right == QueryTypes.String => QueryTypes.String,
            BinaryOperator.Add when (left | right) == (Date | Duration) => Date,
            BinaryOperator.Add when left == right && (left is Duration or QueryTypes.Array or QueryTypes.Object) => left,
            BinaryOperator.Add or BinaryOperator.Subtract when (left | right) == (Date | Null) => Null,
            BinaryOperator.Subtract when left == Date && right == Date => Duration,
            BinaryOperator.Subtract when left == Date && right == Duration => Date,
            BinaryOperator.Subtract when left == Duration && right == Duration => Duration,
            BinaryOperator.Multiply when (left | right) == (Number | Duration) => Duration,
            BinaryOperator.Multiply when (left | right) == (Number | QueryTypes.String) => QueryTypes.String,
            BinaryOperator.Divide when left == Duration && right == Number => Duration,
            _ => None,
        };
    }
}
