using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NoteSdk.Fuzz.Laws;
using NoteSdk.Generator;
using NoteSdk.Tests;

namespace NoteSdk.Fuzz.Schemas;

/// <summary>The generator at work on schemas, and the compiler on what it emits: nullable on, no implicit usings, every warning an error.</summary>
internal sealed class SchemaCompiler
{
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Consumer",
        references: References(),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    /// <summary>Generates and compiles; whatever is told must follow from a mistake in a schema.</summary>
    public static void Check(IEnumerable<(string Path, string Text)> schemas)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new NoteGenerator().AsSourceGenerator()], [.. schemas.Select(schema => new SchemaText(schema.Path, schema.Text))], Parsing, new EverySchema());
        driver = driver.RunGeneratorsAndUpdateCompilation(Empty, out Compilation compilation, out _);
        if (driver.GetRunResult().Results.Single().Exception is { } exception) throw new LawBrokenException($"the generator never throws: {exception.GetType().Name}", exception.ToString());
        Diagnostic? fault = compilation.GetDiagnostics().FirstOrDefault(item => item.Severity != DiagnosticSeverity.Hidden);
        if (fault is not null) throw new LawBrokenException($"what is generated compiles: {fault.Id}", fault.ToString());
    }

    private static IEnumerable<MetadataReference> References()
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        IEnumerable<string> framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetDirectoryName(path) == folder);
        return framework.Concat(RuntimeAssemblies.Paths).Select(path => MetadataReference.CreateFromFile(path));
    }

    private sealed class SchemaText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    /// <summary>Says of every file that it is a schema.</summary>
    private sealed class EverySchema : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values("build_property.RootNamespace", "MyApp");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values("build_metadata.AdditionalFiles.NoteSdkKind", "schema");
    }

    private sealed class Values(string name, string text) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = key == name ? text : null;
            return value is not null;
        }
    }
}
