using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NoteSdk.Generator.Emitting;

namespace NoteSdk.Generator.Pipeline;

/// <summary>What the project says to the generator: the properties and metadata that the package's props make visible.</summary>
internal static class ProjectOptions
{
    private const string KindKey = "build_metadata.AdditionalFiles.NoteSdkKind";

    public static bool IsSchema(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(KindKey, out string? kind) && kind == "schema";

    /// <summary>The namespace of the generated types: <c>NoteSdkNamespace</c>, else <c>RootNamespace</c> and <c>.Notes</c>.</summary>
    public static string Namespace(AnalyzerConfigOptions options)
    {
        if (options.TryGetValue("build_property.NoteSdkNamespace", out string? chosen) && ToNamespace(chosen) is { Length: > 0 } named) return named;
        return options.TryGetValue("build_property.RootNamespace", out string? root) && ToNamespace(root) is { Length: > 0 } parent ? parent + ".Notes" : "Notes";
    }

    // A project file may be called `My-App` or `2nd.App`, and its root namespace is that too unless it says otherwise: underscores as in the SDK's templates.
    private static string ToNamespace(string text) =>
        string.Join(".", text.Split('.').Select(static part => part.Trim()).Where(static part => part.Length > 0).Select(ToIdentifier));

    private static string ToIdentifier(string text)
    {
        string name = string.Concat(text.Select(static c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_'));
        return Literals.Identifier(SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? name : "_" + name);
    }
}
