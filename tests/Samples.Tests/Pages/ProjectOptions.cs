using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Samples.Tests.Pages;

/// <summary>What the package's props and targets tell the generator: the root namespace, and that every additional file is a schema.</summary>
internal sealed class ProjectOptions(string rootNamespace) : AnalyzerConfigOptionsProvider
{
    private static readonly FixedOptions Schema = new("build_metadata.AdditionalFiles.NoteSdkKind", "schema");

    public override AnalyzerConfigOptions GlobalOptions { get; } = new FixedOptions("build_property.RootNamespace", rootNamespace);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Schema;
}
