namespace NoteSdk.Dql.Syntax;

/// <summary>The operators between two expressions.</summary>
internal enum BinaryOperator
{
    And,
    Or,
    GreaterOrEqual,
    LessOrEqual,
    NotEqual,
    Greater,
    Less,
    Equal,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}
