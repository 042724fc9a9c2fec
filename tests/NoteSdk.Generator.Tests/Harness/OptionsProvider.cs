using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NoteSdk.Generator.Tests;

/// <summary>What MSBuild tells the compiler of a project: its properties, and the kind of each additional file.</summary>
internal sealed class OptionsProvider(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    private static readonly Options None = new(new Dictionary<string, string>());

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(properties.ToDictionary(static property => $"build_property.{property.Key}", static property => property.Value));

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is TextFile { Kind.Length: > 0 } file
            ? new Options(file.Metadata.ToDictionary(static item => $"build_metadata.AdditionalFiles.{item.Key}", static item => item.Value))
            : None;
}
