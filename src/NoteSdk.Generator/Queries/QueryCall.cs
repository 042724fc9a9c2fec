using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoteSdk.Schema.Queries.Checking;

namespace NoteSdk.Generator.Queries;

/// <summary>What a call says about the notes of a query that is passed to it.</summary>
internal static class QueryCall
{
    // The parameter of the vault's methods for the note that `this` means.
    private const string Origin = "origin";

    /// <summary>
    /// The catalogue for an argument: of a generic method with one type argument, only the notes of that record count, and <c>this</c> is a note of the type
    /// that the argument for <c>origin</c> has.
    /// </summary>
    public static QueryCatalog CatalogOf(IArgumentOperation argument, ProjectCatalog catalog)
    {
        if (argument.Parent is not IInvocationOperation call) return catalog.All;
        ITypeSymbol? record = call.TargetMethod.TypeArguments is { Length: 1 } types ? types[0] : null;
        IOperation? origin = call.Arguments.FirstOrDefault(static other => other.Parameter?.Name == Origin)?.Value;
        while (origin is IConversionOperation { IsImplicit: true } conversion) origin = conversion.Operand;
        return catalog.For(record, origin?.Type);
    }
}
