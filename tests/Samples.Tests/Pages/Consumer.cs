using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NoteSdk.Generator;

namespace Samples.Tests.Pages;

/// <summary>A project that has the package: what the generator makes of its schemas, compiled with its sources.</summary>
/// <param name="Compilation">The sources and the generated code.</param>
/// <param name="Diagnostics">What the generator and the compiler say of it; empty where they have nothing to say.</param>
internal sealed record Consumer(Compilation Compilation, IReadOnlyList<Diagnostic> Diagnostics)
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);
    private static readonly string RuntimeFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    // All compilations descend from this one, so that what it reads of the references serves them all.
    private static readonly CSharpCompilation Base = CSharpCompilation.Create(
        "Consumer",
        references: [.. Directory.EnumerateFiles(RuntimeFolder, "System*.dll").Where(IsManaged).Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "NoteSdk*.dll").Where(IsOfRuntime))
            .Select(path => MetadataReference.CreateFromFile(path))],
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Builds a project in memory.</summary>
    /// <param name="name">The name of its assembly, which is its root namespace too.</param>
    /// <param name="schemas">Its schemas, by their paths.</param>
    /// <param name="program">The sources of its program, by their paths; none for a library.</param>
    public static Consumer Build(string name, IEnumerable<KeyValuePair<string, string>> schemas, params IReadOnlyList<KeyValuePair<string, string>> program)
    {
        CSharpCompilation compilation = Base.WithAssemblyName(name).AddSyntaxTrees(program.Select(file => CSharpSyntaxTree.ParseText(file.Value, Parsing, file.Key)));
        if (program.Count > 0) compilation = compilation.WithOptions(Base.Options.WithOutputKind(OutputKind.ConsoleApplication));
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create([new NoteGenerator().AsSourceGenerator()], schemas.Select(file => new SchemaText(file.Key, file.Value)), Parsing, new ProjectOptions(name))
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
        return new(generated, [.. driver.GetRunResult().Diagnostics, .. generated.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)]);
    }

    private static bool IsOfRuntime(string path) => Path.GetFileName(path) != "NoteSdk.Generator.dll";

    /// <summary>The runtime's folder holds native libraries too.</summary>
    private static bool IsManaged(string path) => !Path.GetFileName(path).Contains(".Native.", StringComparison.Ordinal);
}
