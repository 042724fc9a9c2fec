using Microsoft.CodeAnalysis;

namespace NoteSdk.Generator.Tests;

/// <summary>What the generator's steps did in a run.</summary>
internal static class StepExtensions
{
    /// <summary>How the outputs of a named step came about: <c>29 Cached, 1 Modified</c>.</summary>
    public static string Step(this Run run, string name) => Count(run.Result.TrackedSteps[name].SelectMany(static step => step.Outputs));

    /// <summary>How the generated files and the reported diagnostics came about.</summary>
    public static string Outputs(this Run run) => Count(run.Result.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static step => step.Outputs));

    private static string Count(IEnumerable<(object Value, IncrementalStepRunReason Reason)> outputs) =>
        string.Join(", ", outputs.CountBy(static output => output.Reason).OrderBy(static count => count.Key.ToString(), StringComparer.Ordinal).Select(static count => $"{count.Value} {count.Key}"));
}
