using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NoteSdk.Generator.Tests;

/// <summary>A <c>.globalconfig</c> with lines such as <c>dotnet_diagnostic.NOTE010.severity = none</c>, as the compiler hands it over.</summary>
internal sealed class GlobalConfig(ImmutableDictionary<string, ReportDiagnostic> severities) : SyntaxTreeOptionsProvider
{
    /// <inheritdoc/>
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    /// <inheritdoc/>
    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        severity = ReportDiagnostic.Default;
        return false;
    }

    /// <inheritdoc/>
    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) => severities.TryGetValue(diagnosticId, out severity);
}
