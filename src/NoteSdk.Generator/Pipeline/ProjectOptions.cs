using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

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
        if (options.TryGetValue("build_property.NoteSdkNamespace", out string? chosen) && IsNamespace(chosen)) return Escape(chosen);
        return options.TryGetValue("build_property.RootNamespace", out string? root) && IsNamespace(root) ? Escape(root) + ".Notes" : "Notes";
    }

    private static bool IsNamespace(string name) => name.Length > 0 && name.Split('.').All(SyntaxFacts.IsValidIdentifier);

    private static string Escape(string name) =>
        string.Join(".", name.Split('.').Select(static part => SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None ? part : "@" + part));
}
