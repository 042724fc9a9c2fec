using Microsoft.CodeAnalysis.Diagnostics;

namespace NoteSdk.Generator.Tests;

/// <summary>The options of one file, or of the whole project.</summary>
internal sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
{
    /// <inheritdoc/>
    public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
}
