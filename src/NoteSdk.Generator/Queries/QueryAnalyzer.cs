using System;
using System.Collections.Generic;
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
        QueryTarget targets = new(attribute);
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
            Check(found, PropertyOf(found), ((IReturnOperation)found.Operation).ReturnedValue), OperationKind.Return);

        void CheckArgument(OperationAnalysisContext found, IArgumentOperation argument)
        {
            // The default of a parameter is checked where it is declared.
            if (argument.ArgumentKind != ArgumentKind.DefaultValue)
                Check(found, argument.Parameter, argument.Value, argument);
        }

        void CheckAssignment(OperationAnalysisContext found, IAssignmentOperation assignment) =>
            Check(found, QueryTarget.Of(assignment.Target), assignment.Value);

        void CheckAll<T>(OperationAnalysisContext found, ImmutableArray<T> members)
            where T : ISymbol
        {
            foreach (T member in members)
                Check(found, member, ((ISymbolInitializerOperation)found.Operation).Value);
        }

        void Check(OperationAnalysisContext found, ISymbol? target, IOperation? value, IArgumentOperation? argument = null)
        {
            if (!targets.IsMarked(target))
                return;
            foreach (IOperation constant in QueryConstants.Of(value, targets))
            {
                if (constant.ConstantValue.Value is not string query)
                    continue;
                QueryCatalog all = catalog.Value.All;
                QueryCatalog known = argument is null ? all : QueryCall.CatalogOf(argument, catalog.Value);
                bool isDeclared = targets.IsMarked((constant as IFieldReferenceOperation)?.Field);
                if (!isDeclared || known != all)
                    CheckQuery(found, constant, query, known, isDeclared ? QueryChecker.Check(query, all) : []);
            }
        }
    }

    /// <summary>The property whose getter returns here; null within a lambda or a local function in it.</summary>
    private static ISymbol? PropertyOf(OperationAnalysisContext found)
    {
        for (IOperation? at = found.Operation; at is not null; at = at.Parent)
        {
            if (at is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return null;
        }

        return (found.ContainingSymbol as IMethodSymbol)?.AssociatedSymbol;
    }

    // What is wrong with a constant that is marked itself, whatever notes it is for, is reported where it is declared.
    private static void CheckQuery(
        OperationAnalysisContext found, IOperation constant, string query, QueryCatalog catalog, IReadOnlyList<QueryFinding> reported)
    {
        foreach (QueryFinding finding in QueryChecker.Check(query, catalog).Except(reported))
        {
            Location place = LiteralPlaces.Find(constant.Syntax, finding.Span.Start, finding.Span.End);
            found.ReportDiagnostic(Diagnostic.Create(FileDiagnostic.DescriptorOf(finding.Rule), place, finding.Arguments.ToArray<object>()));
        }
    }
}
