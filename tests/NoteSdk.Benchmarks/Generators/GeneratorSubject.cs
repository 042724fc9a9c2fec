using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NoteSdk.Benchmarks.Measuring;
using NoteSdk.Generator.Tests;

namespace NoteSdk.Benchmarks.Generators;

/// <summary>A source generator at work on a project in memory, as a compiler or an editor runs it.</summary>
/// <param name="generator">The generator.</param>
/// <param name="compilation">The project's sources and references.</param>
/// <param name="files">The project's additional files.</param>
/// <param name="plan">How often it is measured.</param>
internal sealed class GeneratorSubject(IIncrementalGenerator generator, CSharpCompilation compilation, ImmutableArray<TextFile> files, Plan plan)
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);
    private static readonly OptionsProvider Options = new(new Dictionary<string, string> { ["RootNamespace"] = "MyApp" });

    /// <summary>Gets the number of generated files and their size in UTF-16 units.</summary>
    public (int Files, long Size) Output
    {
        get
        {
            GeneratorDriverRunResult result = Start().RunGenerators(compilation).GetRunResult();
            if (result.Results[0].Exception is { } exception) throw exception;
            Diagnostic? error = result.Diagnostics.FirstOrDefault(static found => found.Severity == DiagnosticSeverity.Error);
            if (error is not null) throw new InvalidOperationException(error.ToString());
            return (result.GeneratedTrees.Length, result.GeneratedTrees.Sum(tree => (long)tree.Length));
        }
    }

    /// <summary>The CPU time of a first run in milliseconds. The process is warm, as a compiler server or an editor is.</summary>
    public double Cold() => Median(() => Measure(Start(), compilation));

    /// <summary>The CPU time of the run after the user has typed in a file that is none of the generator's business.</summary>
    public double AfterUnrelatedEdit()
    {
        GeneratorDriver driver = Start().RunGenerators(compilation);
        return Median(i => Measure(driver, compilation.AddSyntaxTrees(Parse($"internal class Unrelated{i};"))));
    }

    /// <summary>The CPU time of the run after an edit of one additional file.</summary>
    /// <param name="edit">The new text of the file for a number.</param>
    public double AfterEdit(TextFile file, Func<int, string> edit)
    {
        GeneratorDriver driver = Start().RunGenerators(compilation);
        return Median(i => Measure(driver.ReplaceAdditionalText(file, new TextFile(file.Path, edit(i), file.Kind)), compilation));
    }

    /// <summary>The CPU time of the run after an edit of one source.</summary>
    public double AfterEdit(SyntaxTree source, Func<int, string> edit)
    {
        GeneratorDriver driver = Start().RunGenerators(compilation);
        return Median(i => Measure(driver, compilation.ReplaceSyntaxTree(source, Parse(edit(i)))));
    }

    public static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, Parsing);

    private static double Measure(GeneratorDriver driver, Compilation project)
    {
        GC.Collect();
        TimeSpan start = CpuClock.Now;
        driver.RunGenerators(project);
        return (CpuClock.Now - start).TotalMilliseconds;
    }

    private double Median(Func<double> measure) => Median(_ => measure());

    private double Median(Func<int, double> measure)
    {
        int warmUps = plan.Pick(trial: 0, quick: 2, full: 3);
        return Enumerable.Range(0, plan.Rounds + warmUps).Select(measure).Skip(warmUps).Order().ElementAt(plan.Rounds / 2);
    }

    private CSharpGeneratorDriver Start() => CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], files, Parsing, Options);
}
