using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NoteSdk.Generator.Tests;

/// <summary>
/// A consumer's project, in memory: nullable on, implicit usings off, documentation comments checked, every warning an error. Immutable; each method gives
/// a project that differs in one thing.
/// </summary>
internal sealed record Project
{
    /// <summary>An empty project whose root namespace is <c>MyApp</c>.</summary>
    public static readonly Project Empty = new();

    /// <summary>Gets the additional files.</summary>
    public ImmutableList<TextFile> Files { get; private init; } = [];

    /// <summary>Gets the user's own C# files.</summary>
    public ImmutableList<string> Sources { get; private init; } = [];

    /// <summary>Gets the MSBuild properties that the generator may see.</summary>
    public ImmutableDictionary<string, string> Properties { get; private init; } = ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "MyApp");

    /// <summary>Gets the severities that the project sets by rule, as <c>NoWarn</c>, <c>WarningsAsErrors</c> and a global configuration do.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; private init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>With a schema added; a file of that path is replaced where it stands.</summary>
    public Project WithSchema(string path, string text) => With(new TextFile(path, text, "schema"));

    /// <summary>With any other additional file added or replaced.</summary>
    public Project WithFile(string path, string text, string kind = "") => With(new TextFile(path, text, kind));

    /// <summary>Without an additional file.</summary>
    public Project Without(string path) => this with { Files = Files.RemoveAll(file => file.Path == path) };

    /// <summary>With a C# file added.</summary>
    public Project WithSource(string source) => this with { Sources = Sources.Add(source) };

    /// <summary>With an MSBuild property set.</summary>
    public Project WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    /// <summary>With the severity of a rule set.</summary>
    public Project WithSeverity(string id, ReportDiagnostic severity) => this with { Severities = Severities.SetItem(id, severity) };

    /// <summary>The user's part of the compilation, before anything is generated.</summary>
    public CSharpCompilation Compile()
    {
        CSharpParseOptions parsing = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);
        CSharpCompilationOptions options = new(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            specificDiagnosticOptions: Severities,
            warningLevel: 9999,
            nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create("Consumer", Sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, parsing, $"Source{i}.cs")), References.All, options);
    }

    private Project With(TextFile file)
    {
        int index = Files.FindIndex(other => other.Path == file.Path);
        return this with { Files = index < 0 ? Files.Add(file) : Files.SetItem(index, file) };
    }
}
