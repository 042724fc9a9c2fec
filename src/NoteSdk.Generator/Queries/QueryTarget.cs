using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoteSdk.Generator.Queries;

/// <summary>The parameters, fields and properties that are marked as queries.</summary>
internal sealed class QueryTarget(INamedTypeSymbol attribute)
{
    /// <summary>What an assignment sets: of an element, the array's name.</summary>
    public static ISymbol? Of(IOperation target) => target switch
    {
        IMemberReferenceOperation member => member.Member,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IArrayElementReferenceOperation element => Of(element.ArrayReference),
        _ => null,
    };

    public bool IsMarked(ISymbol? symbol) =>
        symbol?.OriginalDefinition is { } declared && (HasAttribute(declared) || (declared is IPropertySymbol property && IsMarkedParameter(property)));

    /// <summary>Whether a property of a record comes from a parameter that is marked.</summary>
    private bool IsMarkedParameter(IPropertySymbol property) =>
        property.ContainingType is { IsRecord: true } record
        && record.InstanceConstructors.SelectMany(static constructor => constructor.Parameters)
            .Any(parameter => parameter.Name == property.Name && parameter.Locations.SequenceEqual(property.Locations) && HasAttribute(parameter));

    private bool HasAttribute(ISymbol symbol) =>
        symbol.GetAttributes().Any(item => SymbolEqualityComparer.Default.Equals(item.AttributeClass, attribute));
}
