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

    public static IEnumerable<IOperation> Of(IOperation? value, QueryTarget targets) => value switch
    {
        null => [],
        { ConstantValue.HasValue: true } => [value],
        IConversionOperation conversion => Of(conversion.Operand, targets),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand, targets),
        IObjectCreationOperation { Type.Name: "DataviewQuery", Arguments: { Length: 1 } arguments } => Of(arguments[0].Value, targets),
        ISimpleAssignmentOperation or ICoalesceAssignmentOperation => OfAssignment((IAssignmentOperation)value, targets),
        IConditionalOperation conditional => Of(conditional.WhenTrue, targets).Concat(Of(conditional.WhenFalse, targets)),
        ICoalesceOperation coalesce => Of(coalesce.Value, targets).Concat(Of(coalesce.WhenNull, targets)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Of(arm.Value, targets)),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.SelectMany(item => Of(item, targets)),
        _ when (int)value.Kind == CollectionExpression => value.ChildOperations.SelectMany(item => Of(item, targets)),
        _ => [],
    };

    // What sets a target that is marked itself is checked there.
    private static IEnumerable<IOperation> OfAssignment(IAssignmentOperation assignment, QueryTarget targets) =>
        targets.IsMarked(QueryTarget.Of(assignment.Target)) ? [] : Of(assignment.Value, targets);
}
