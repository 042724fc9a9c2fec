using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NoteSdk.Generator.Tests;

/// <summary>The generator over thousands of schemas with mistakes, many at once in one project, as someone's project may have them.</summary>
[Trait("Category", "Hostile")]
public class MutationTests
{
    private const int Count = 20_000;

    // Of one run of the generator.
    private const int Batch = 25;

    // Each so many batches are compiled, too.
    private const int CompiledEvery = 100;

    private static readonly CSharpCompilation Compilation = Samples.Project.Compile();

    // Every batch goes on from here, so that the samples are not generated each time.
    private static readonly GeneratorDriver SamplesRun = CSharpGeneratorDriver
        .Create([new NoteGenerator().AsSourceGenerator()], Samples.Project.Files, Project.Parsing, new OptionsProvider(Samples.Project.Properties))
        .RunGenerators(Compilation);

    private int _emitted;

    [Fact]
    public void None_of_20_000_mutated_schemas_breaks_the_generator_or_the_code_that_it_emits()
    {
        string? fault = Enumerable.Range(0, Count / Batch).AsParallel().Select(FaultOf).FirstOrDefault(static fault => fault is not null);

        Assert.True(fault is null, fault);

        // Of most mutants something is left that is faultless.
        Assert.True(_emitted > Count, $"{_emitted} files were emitted.");
    }

    private string? FaultOf(int batch)
    {
        TextFile[] mutants = Mutants.Make(batch * Batch, Batch, new Random(20260115 + batch));
        bool isCompiled = batch % CompiledEvery == 0;
        if (FaultOf(mutants, isCompiled) is not { } fault) return null;

        // Nearly always, one mutant of the batch is at fault alone.
        foreach (TextFile mutant in mutants)
        {
            if (FaultOf([mutant], isCompiled) is { } own) return $"{own}\n\nThe schema:\n{mutant.GetText()}";
        }

        return $"{fault}\n\nThe schemas together:\n{string.Join("\n\n", mutants.Select(static mutant => $"{mutant.Path}:\n{mutant.GetText()}"))}";
    }

    /// <summary>What is wrong with what the generator makes of schemas beside the samples; null where nothing is.</summary>
    private string? FaultOf(TextFile[] mutants, bool isCompiled)
    {
        Project project = Samples.Project with { Files = Samples.Project.Files.AddRange(mutants) };
        GeneratorDriver driver = SamplesRun.ReplaceAdditionalTexts([.. project.Files]).RunGenerators(Compilation);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        if (result.Exception is { } thrown) return thrown.ToString();

        Interlocked.Add(ref _emitted, result.GeneratedSources.Length);
        Dictionary<string, TextFile> files = project.Files.ToDictionary(static file => file.Path);
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            if (IsWrong(diagnostic, files)) return diagnostic.ToString();
        }

        // What the compiler does not like must follow from a mistake that is told; generated code itself compiles.
        return isCompiled ? Compilation.AddSyntaxTrees(result.GeneratedSources.Select(static source => source.SyntaxTree)).GetDiagnostics().FirstOrDefault(static item => item.Severity != DiagnosticSeverity.Hidden)?.ToString() : null;
    }

    // A diagnostic says something, of a place that there is.
    private static bool IsWrong(Diagnostic diagnostic, Dictionary<string, TextFile> files) =>
        diagnostic.Id is "NOTE035"
        || diagnostic.GetMessage().Length == 0
        || !files.TryGetValue(diagnostic.Location.GetLineSpan().Path, out TextFile? file)
        || diagnostic.Location.SourceSpan.End > file.GetText().Length;
}
