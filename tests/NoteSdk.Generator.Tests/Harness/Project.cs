using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace NoteSdk.Generator.Tests;

/// <summary>
/// A consumer's project, in memory: nullable on, implicit usings off, documentation comments checked, every warning an error. Immutable; each method gives
/// a project that differs in one thing.
/// </summary>
internal sealed record Project
{
    /// <summary>How the project's files are parsed.</summary>
    public static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    // All compilations descend from this one, so that what it reads of the references serves them all.
    private static readonly CSharpCompilation Base = CSharpCompilation.Create(
        "Consumer",
        references: References.All,
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999,
            nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>An empty project whose root namespace is <c>MyApp</c>.</summary>
    public static readonly Project Empty = new();

    /// <summary>Gets the additional files.</summary>
    public ImmutableList<TextFile> Files { get; init; } = [];

    /// <summary>Gets the user's own C# files.</summary>
    public ImmutableList<string> Sources { get; private init; } = [];

    /// <summary>Gets the assemblies of the projects that it references.</summary>
    public ImmutableList<MetadataReference> Libraries { get; private init; } = [];

    /// <summary>Gets the MSBuild properties that the generator may see.</summary>
    public ImmutableDictionary<string, string> Properties { get; private init; } = ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "MyApp");

    /// <summary>Gets the severities that the project sets by rule, as <c>NoWarn</c>, <c>WarningsAsErrors</c> and a global configuration do.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; private init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>Gets the severities that <c>.globalconfig</c> sets by rule.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> GlobalSeverities { get; private init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>With a schema added; a file of that path is replaced where it stands.</summary>
    public Project WithSchema(string path, string text) => With(new TextFile(path, text, "schema"));

    /// <summary>With a note added or replaced, as an item <c>vault/**/*.md</c> adds it.</summary>
    public Project WithNote(string path, string text) => With(new TextFile(path, text, "note"));

    /// <summary>With any other additional file added or replaced.</summary>
    public Project WithFile(string path, string text, string kind = "") => With(new TextFile(path, text, kind));

    /// <summary>With an additional file whose text cannot be had.</summary>
    public Project WithUnreadable(string path, string kind) => With(new TextFile(path, default(SourceText), kind));

    /// <summary>With another project referenced: its assembly, and its schemas as the targets pass them on.</summary>
    /// <param name="library">The other project, which must be without faults.</param>
    /// <param name="name">The name of its assembly.</param>
    /// <param name="space">The namespace of its generated types.</param>
    public Project WithReference(Project library, string name, string space)
    {
        byte[] image = Run.Of(library).Compilation.WithAssemblyName(name).ToImage();
        return this with
        {
            Libraries = Libraries.Add(MetadataReference.CreateFromImage(image)),
            Files = Files.AddRange(library.Files.Where(static file => file.Kind is "schema").Select(file => new TextFile($"../{name}/{file.Path}", file.GetText(), $"referenced {space}"))),
        };
    }

    /// <summary>Without an additional file.</summary>
    public Project Without(string path) => this with { Files = Files.RemoveAll(file => file.Path == path) };

    /// <summary>With a C# file added.</summary>
    public Project WithSource(string source) => this with { Sources = Sources.Add(source) };

    /// <summary>With an MSBuild property set.</summary>
    public Project WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    /// <summary>With the severity of a rule set.</summary>
    public Project WithSeverity(string id, ReportDiagnostic severity) => this with { Severities = Severities.SetItem(id, severity) };

    /// <summary>With the severity of a rule set in a global configuration file.</summary>
    public Project WithGlobalSeverity(string id, ReportDiagnostic severity) => this with { GlobalSeverities = GlobalSeverities.SetItem(id, severity) };

    /// <summary>The user's part of the compilation, before anything is generated.</summary>
    public CSharpCompilation Compile() => Base
        .WithOptions(Base.Options.WithSpecificDiagnosticOptions(Severities).WithSyntaxTreeOptionsProvider(GlobalSeverities.IsEmpty ? null : new GlobalConfig(GlobalSeverities)))
        .AddReferences(Libraries)
        .AddSyntaxTrees(Sources.Select(static (source, i) => CSharpSyntaxTree.ParseText(source, Parsing, $"Source{i}.cs")));

    private Project With(TextFile file)
    {
        int index = Files.FindIndex(other => other.Path == file.Path);
        return this with { Files = index < 0 ? Files.Add(file) : Files.SetItem(index, file) };
    }
}
