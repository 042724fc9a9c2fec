using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NoteSdk.Tests;

namespace NoteSdk.Generator.Tests;

/// <summary>
/// The generator at work on a project, as the compiler or an editor runs it: again and again, each time told what has changed since. Every run is made twice,
/// and the second, which nothing has changed for, must find everything in its cache.
/// </summary>
internal sealed class Run
{
    private readonly GeneratorDriver _driver;

    private Run(Project project, GeneratorDriver driver, bool hasLostFiles = false)
    {
        CSharpCompilation compilation = project.Compile();
        Project = project;
        GeneratorDriver first = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
        Result = first.GetRunResult().Results.Single();
        Assert.Null(Result.Exception);
        Compilation = (CSharpCompilation)generated;

        // The compiler (4.8 to 5.9) mixes inputs up in the run after one was removed, but only where it tracks steps, which only tests do.
        _driver = hasLostFiles ? first : first.RunGenerators(compilation.Clone());
        if (!hasLostFiles) AssertCached(_driver.GetRunResult().Results.Single());
    }

    /// <summary>Gets the project of this run.</summary>
    public Project Project { get; }

    /// <summary>Gets what the generator gave, and what each of its steps did.</summary>
    public GeneratorRunResult Result { get; }

    /// <summary>Gets the user's sources and the generated ones.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>Gets the generated files by their names, in the order of the generator.</summary>
    public IReadOnlyList<(string Name, string Text)> Sources => [.. Result.GeneratedSources.Select(static source => (source.HintName, source.SourceText.ToString()))];

    /// <summary>Gets what the generator and the compiler report: <c>path(line,column): severity ID: message</c>.</summary>
    public IReadOnlyList<string> Diagnostics =>
        [.. Result.Diagnostics.Concat(Compilation.GetDiagnostics()).Where(static item => item.Severity != DiagnosticSeverity.Hidden).Select(Show)];

    /// <summary>Gets the diagnostics as tests compare them: those of NoteSdk without their words, see <see cref="Reported"/>, and the compiler's whole.</summary>
    public IReadOnlyList<string> Compared => [.. Diagnostics.Select(static item => item.Contains(" NOTE", StringComparison.Ordinal) ? Reported.Of(item) : item)];

    /// <summary>The first run over a project. It fails unless exactly the given diagnostics are reported, written as in <see cref="Compared"/>.</summary>
    public static Run Of(Project project, params string[] diagnostics)
    {
        Run run = Unchecked(project);
        return run.Reports(diagnostics);
    }

    /// <summary>The first run over a project of which nobody knows what is reported, such as a mutation.</summary>
    public static Run Unchecked(Project project) => new(
        project,
        CSharpGeneratorDriver.Create(
            [new NoteGenerator().AsSourceGenerator()],
            project.Files,
            Project.Parsing,
            new OptionsProvider(project.Properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)));

    /// <summary>The next run, after the user has changed the project. It fails unless exactly the given diagnostics are reported, written as in <see cref="Compared"/>.</summary>
    public Run Next(Func<Project, Project> change, params string[] diagnostics) => NextUnchecked(change).Reports(diagnostics);

    /// <summary>The next run, of which nobody knows what is reported.</summary>
    public Run NextUnchecked(Func<Project, Project> change)
    {
        Project changed = change(Project);
        GeneratorDriver driver = _driver;
        if (changed.Files != Project.Files) driver = driver.ReplaceAdditionalTexts([.. changed.Files]);
        if (changed.Properties != Project.Properties) driver = driver.WithUpdatedAnalyzerConfigOptions(new OptionsProvider(changed.Properties));
        return new(changed, driver, changed.Files.Count < Project.Files.Count);
    }

    // A failure shows the lines whole, which Assert.Equal would cut off, and the messages.
    private Run Reports(string[] expected)
    {
        IReadOnlyList<string> actual = Compared;
        if (!expected.SequenceEqual(actual))
        {
            Assert.Fail($"Expected:\n{string.Join('\n', expected)}\n\nReported:\n{string.Join('\n', actual)}\n\nMessages:\n{string.Join('\n', Diagnostics)}");
        }
        return this;
    }

    private static string Show(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string severity = diagnostic.Severity.ToString().ToLowerInvariant();
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage()}";
    }

    private static void AssertCached(GeneratorRunResult second)
    {
        Assert.Null(second.Exception);
        Assert.All(second.TrackedSteps.Concat(second.TrackedOutputSteps).SelectMany(static step => step.Value), static step =>
            Assert.All(step.Outputs, static output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)));
    }
}
