using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NoteSdk.Generator.Emitting;
using NoteSdk.Generator.Notes;

namespace NoteSdk.Generator.Pipeline;

/// <summary>What the project says to the generator: the properties and metadata that the package's props make visible.</summary>
internal static class ProjectOptions
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    public static bool IsSchema(AdditionalText file, AnalyzerConfigOptionsProvider options) => KindOf(options.GetOptions(file)) == "schema";

    /// <summary>Whether a file holds what the check of the notes found.</summary>
    public static bool IsFindings(AdditionalText file, AnalyzerConfigOptionsProvider options) => KindOf(options.GetOptions(file)) == "findings";

    /// <summary>The note that a file is; null for another file.</summary>
    public static NoteText? ToNote(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions own = options.GetOptions(file);
        return KindOf(own) == "note" && own.TryGetValue(Metadata + "NoteSdkPath", out string? path) && own.TryGetValue(Metadata + "NoteSdkName", out string? name)
            ? new NoteText(file, Decode(path), Decode(name))
            : null;
    }

    /// <summary>The paths of files that the targets leave out, since the compiler cannot take their names.</summary>
    public static IEnumerable<string> UnfitFiles(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property.NoteSdkUnfitFiles", out string? paths) ? paths.Split([','], StringSplitOptions.RemoveEmptyEntries).Select(Decode) : [];

    /// <summary>The namespace of the generated types: <c>NoteSdkNamespace</c>, else <c>RootNamespace</c> and <c>.Notes</c>.</summary>
    public static string Namespace(AnalyzerConfigOptions options)
    {
        if (options.TryGetValue("build_property.NoteSdkNamespace", out string? chosen) && ToNamespace(chosen) is { Length: > 0 } named) return named;
        return options.TryGetValue("build_property.RootNamespace", out string? root) && ToNamespace(root) is { Length: > 0 } parent ? parent + ".Notes" : "Notes";
    }

    // The compiler's configuration holds no `#` and no `;`.
    private static string Decode(string text) => Encoding.UTF8.GetString(Convert.FromBase64String(text));

    private static string? KindOf(AnalyzerConfigOptions options) => options.TryGetValue(Metadata + "NoteSdkKind", out string? kind) ? kind : null;

    // A project file may be called `My-App` or `2nd.App`, and its root namespace is that too unless it says otherwise: underscores as in the SDK's templates.
    private static string ToNamespace(string text) =>
        string.Join(".", text.Split('.').Select(static part => part.Trim()).Where(static part => part.Length > 0).Select(ToIdentifier));

    private static string ToIdentifier(string text)
    {
        string name = string.Concat(text.Select(static c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_'));
        return Literals.Identifier(SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? name : "_" + name);
    }
}
