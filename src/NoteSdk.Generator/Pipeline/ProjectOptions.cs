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

/// <summary>The project's settings for the generator: the properties and metadata that the package's props make visible.</summary>
internal static class ProjectOptions
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>The schema of a file, in the project or in a referenced one; null if the file is not a schema.</summary>
    public static SchemaText? ToSchema(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions own = options.GetOptions(file);
        return KindOf(own) switch
        {
            "schema" => new SchemaText(file, null),
            "referenced" =>
                new SchemaText(file, own.TryGetValue(Metadata + "NoteSdkNamespace", out string? name) && ToNamespace(name) is { Length: > 0 } space
                    ? space
                    : "Notes"),
            _ => null,
        };
    }

    /// <summary>Whether a file has the findings of the check of the notes.</summary>
    public static bool IsFindings(AdditionalText file, AnalyzerConfigOptionsProvider options) => KindOf(options.GetOptions(file)) == "findings";

    /// <summary>The note of a file; null if the file is not a note.</summary>
    public static NoteText? ToNote(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions own = options.GetOptions(file);
        return KindOf(own) == "note" && own.TryGetValue(Metadata + "NoteSdkPath", out string? path)
            && own.TryGetValue(Metadata + "NoteSdkName", out string? name)
            ? new NoteText(file, Decode(path), Decode(name))
            : null;
    }

    /// <summary>The paths of files that the targets leave out, since the compiler cannot handle their names.</summary>
    public static IEnumerable<string> UnfitFiles(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property.NoteSdkUnfitFiles", out string? paths)
            ? paths.Split([','], StringSplitOptions.RemoveEmptyEntries).Select(Decode)
            : [];

    /// <summary>Where generated types go, and whether other assemblies see them: not if <c>NoteSdkAccessibility</c> is <c>internal</c>.</summary>
    public static Target Target(AnalyzerConfigOptions options)
    {
        bool isInternal = options.TryGetValue("build_property.NoteSdkAccessibility", out string? access)
            && string.Equals(access, "internal", StringComparison.OrdinalIgnoreCase);
        return new(Namespace(options), isInternal ? "internal" : "public");
    }

    /// <summary>The namespace of the generated types: <c>NoteSdkNamespace</c>, or else <c>RootNamespace</c> and <c>.Notes</c>.</summary>
    private static string Namespace(AnalyzerConfigOptions options)
    {
        if (options.TryGetValue("build_property.NoteSdkNamespace", out string? chosen) && ToNamespace(chosen) is { Length: > 0 } named) return named;
        return options.TryGetValue("build_property.RootNamespace", out string? root) && ToNamespace(root) is { Length: > 0 } parent
            ? parent + ".Notes"
            : "Notes";
    }

    // The compiler's configuration cannot contain `#` and `;`.
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
