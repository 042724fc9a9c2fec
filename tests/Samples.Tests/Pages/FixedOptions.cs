using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Samples.Tests.Pages;

/// <summary>One option with a fixed value.</summary>
internal sealed class FixedOptions(string name, string fixedValue) : AnalyzerConfigOptions
{
    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
    {
        value = key == name ? fixedValue : null;
        return value is not null;
    }
}
