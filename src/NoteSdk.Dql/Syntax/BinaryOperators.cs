namespace NoteSdk.Dql.Syntax;

/// <summary>How operators are written.</summary>
internal static class BinaryOperators
{
    private static readonly string[] Symbols = ["&", "|", ">=", "<=", "!=", ">", "<", "=", "+", "-", "*", "/", "%"];

    /// <summary>The sign of an operator, as messages show it: <c>&amp;</c> for <c>and</c>.</summary>
    public static string Symbol(this BinaryOperator op) => Symbols[(int)op];

    /// <summary>The operator with a sign, or null.</summary>
    public static BinaryOperator? Find(string symbol)
    {
        int index = System.Array.IndexOf(Symbols, symbol);
        return index < 0 ? null : (BinaryOperator)index;
    }
}
