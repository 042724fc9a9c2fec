using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoteSdk.Generator.Queries;

/// <summary>Finds the possible constants of a value, or of the items of a collection.</summary>
internal static class QueryConstants
{
    // OperationKind.CollectionExpression, which the oldest supported compiler does not have.
    private const int CollectionExpression = 127;

    public static IEnumerable<IOperation> Of(IOperation? value) => value switch
    {
        null => [],
        { ConstantValue.HasValue: true } => [value],
        IConversionOperation conversion => Of(conversion.Operand),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        IConditionalOperation conditional => Of(conditional.WhenTrue).Concat(Of(conditional.WhenFalse)),
        ICoalesceOperation coalesce => Of(coalesce.Value).Concat(Of(coalesce.WhenNull)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(static arm => Of(arm.Value)),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.SelectMany(Of),
        _ when (int)value.Kind == CollectionExpression => value.ChildOperations.SelectMany(Of),
        _ => [],
    };
}
