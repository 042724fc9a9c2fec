using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Generator.Pipeline;

/// <summary>A mistake in a schema file, as a value.</summary>
/// <param name="Path">The file; null if the mistake belongs to none.</param>
/// <param name="Mistake">The mistake and its place.</param>
internal sealed record FileDiagnostic(string? Path, SchemaDiagnostic Mistake)
{
    public const string Category = "NoteSdk";

    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors = SchemaRules.All.ToDictionary(static rule => rule.Id, ToDescriptor);


    /// <summary>The page that explains a rule: it is part of the package, and has no public address.</summary>
    public static string HelpLinkOf(string id) => $"NoteSdk/schemas/DIAGNOSTICS.md#{id.ToLowerInvariant()}";

    public static DiagnosticDescriptor DescriptorOf(SchemaRule rule) => Descriptors[rule.Id];

    public Diagnostic ToDiagnostic()
    {
        SourceSpan span = Mistake.Span;
        LinePositionSpan lines = new(new LinePosition(span.StartLine, span.StartColumn), new LinePosition(span.EndLine, span.EndColumn));
        Location location = Path is null ? Location.None : Location.Create(Path, new TextSpan(span.Start, span.Length), lines);
        return Diagnostic.Create(Descriptors[Mistake.Id], location, Mistake.Arguments.ToArray<object>());
    }

    private static DiagnosticDescriptor ToDescriptor(SchemaRule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        Category,
        rule.Severity == SchemaSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: $"{rule.Cause} {rule.Fix}",
        helpLinkUri: HelpLinkOf(rule.Id));
}
