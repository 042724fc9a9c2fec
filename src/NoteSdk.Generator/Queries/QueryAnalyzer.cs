using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;
using NoteSdk.Generator.Pipeline;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Queries.Checking;

namespace NoteSdk.Generator.Queries;

/// <summary>Checks the constants that C# code passes to parameters, fields and properties with <c>[DataviewQuery]</c>, by the project's schemas.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QueryAnalyzer : DiagnosticAnalyzer
{
    private const string AttributeName = "NoteSdk.DataviewQueryAttribute";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        new[] { SchemaRules.QuerySyntax, SchemaRules.QueryFunction, SchemaRules.QueryArguments, SchemaRules.QueryField, SchemaRules.QueryComparison,
            SchemaRules.QueryQuirk }
            .Select(FileDiagnostic.DescriptorOf).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName(AttributeName) is not { } attribute)
            return;

        // The schemas are read when the first query is found, once for the compilation.
        AnalyzerOptions options = context.Options;
        CancellationToken cancellationToken = context.CancellationToken;
        Lazy<ProjectCatalog> catalog = new(() => ProjectCatalog.Read(options, cancellationToken));
        context.RegisterOperationAction(found => CheckArgument(found, (IArgumentOperation)found.Operation), OperationKind.Argument);
        context.RegisterOperationAction(found =>
            CheckAssignment(found, (IAssignmentOperation)found.Operation), OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
        context.RegisterOperationAction(found =>
            CheckAll(found, ((IFieldInitializerOperation)found.Operation).InitializedFields), OperationKind.FieldInitializer);
        context.RegisterOperationAction(found =>
            CheckAll(found, ((IPropertyInitializerOperation)found.Operation).InitializedProperties), OperationKind.PropertyInitializer);
        context.RegisterOperationAction(found =>
            Check(found, ((IParameterInitializerOperation)found.Operation).Parameter, ((ISymbolInitializerOperation)found.Operation).Value),
            OperationKind.ParameterInitializer);
        context.RegisterOperationAction(found =>
            Check(found, (found.ContainingSymbol as IMethodSymbol)?.AssociatedSymbol, ((IReturnOperation)found.Operation).ReturnedValue), OperationKind.Return);

        void CheckArgument(OperationAnalysisContext found, IArgumentOperation argument) =>
            Check(found, argument.Parameter, argument.Value, (argument.Parent as IInvocationOperation)?.TargetMethod.TypeArguments);

        void CheckAssignment(OperationAnalysisContext found, IAssignmentOperation assignment) =>
            Check(found, (assignment.Target as IMemberReferenceOperation)?.Member, assignment.Value);

        void CheckAll<T>(OperationAnalysisContext found, ImmutableArray<T> members)
            where T : ISymbol
        {
            foreach (T member in members)
                Check(found, member, ((ISymbolInitializerOperation)found.Operation).Value);
        }

        void Check(OperationAnalysisContext found, ISymbol? target, IOperation? value, ImmutableArray<ITypeSymbol>? types = null)
        {
            if (!IsQuery(target, attribute))
                return;
            foreach (IOperation constant in QueryConstants.Of(value))
            {
                if (constant.ConstantValue.Value is string query && !IsQuery(Constant(constant), attribute))
                    CheckQuery(found, constant, query, types is { Length: 1 } ? catalog.Value.For(types.Value[0]) : catalog.Value.All);
            }
        }
    }

    private static void CheckQuery(OperationAnalysisContext found, IOperation constant, string query, QueryCatalog catalog)
    {
        foreach (QueryFinding finding in QueryChecker.Check(query, catalog))
        {
            Location place = LiteralPlaces.Find(constant.Syntax, finding.Span.Start, finding.Span.End);
            found.ReportDiagnostic(Diagnostic.Create(FileDiagnostic.DescriptorOf(finding.Rule), place, finding.Arguments.ToArray<object>()));
        }
    }

    /// <summary>The constant of a value; a constant that is marked as a query is checked where it is declared.</summary>
    private static ISymbol? Constant(IOperation value) => value is IFieldReferenceOperation field ? field.Field : null;

    private static bool IsQuery(ISymbol? symbol, INamedTypeSymbol attribute) =>
        symbol?.OriginalDefinition.GetAttributes().Any(item => SymbolEqualityComparer.Default.Equals(item.AttributeClass, attribute)) == true;
}
