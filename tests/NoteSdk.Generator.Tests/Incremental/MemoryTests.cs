using Microsoft.CodeAnalysis;
using NoteSdk.Generator.Pipeline;

namespace NoteSdk.Generator.Tests;

public class MemoryTests
{
    // What the generator is given: the compiler holds these anyway.
    private static readonly string[] First = [Steps.Texts, Steps.NoteTexts, Steps.FindingTexts, Steps.Namespace];

    [Fact]
    public void No_step_keeps_what_the_compiler_would_let_go()
    {
        Project project = Samples.Project.WithSchema("schemas/bad.note.yaml", "type: bad\nfrontmatter: {a: txt}\n")
            .WithNote("vault/People/Ada.md", "---\ntype: people\n---\n")
            .WithFile("obj/NoteSdk.findings.txt", "rule\tNOTE104\twarning\tTitle\tText\nfound\tNOTE104\t3\t5\t6\tvault/People/Ada.md\tBad.\nend\t1\n", "findings")
            .WithSeverity("NOTE104", ReportDiagnostic.Warn);
        Run run = Run.Of(
            project,
            "schemas/bad.note.yaml(2,18): error NOTE010: 'txt' 'text'",
            "vault/People/Ada.md(3,5): warning NOTE104");

        List<IncrementalGeneratorRunStep> steps = [.. Behind(run.Result)];

        Assert.Superset(new HashSet<string?> { Steps.Files, Steps.Set, Steps.Diagnostics, Steps.Types, Steps.Registry, Steps.NoteFiles, Steps.NoteFolders, Steps.Findings }, steps.Select(static step => step.Name).ToHashSet());
        Assert.Empty(steps.SelectMany(static step => step.Outputs).SelectMany(static output => ObjectGraph.FindForbidden(output.Value)));
    }

    [Fact]
    public void A_forbidden_object_is_found_at_any_depth()
    {
        object graph = new { List = new List<object> { Tuple.Create(1, Location.None) } };

        Assert.EndsWith(": NoLocation", Assert.Single(ObjectGraph.FindForbidden(graph)), StringComparison.Ordinal);
    }

    // All steps between the first ones and the outputs, also those without a name. An output's own values are the compiler's.
    private static HashSet<IncrementalGeneratorRunStep> Behind(GeneratorRunResult result)
    {
        HashSet<IncrementalGeneratorRunStep> found = [];
        Stack<IncrementalGeneratorRunStep> open = new(result.TrackedOutputSteps.SelectMany(static outputs => outputs.Value).SelectMany(static step => step.Inputs).Select(static input => input.Source));
        while (open.TryPop(out IncrementalGeneratorRunStep? step))
        {
            if (First.Contains(step.Name) || !found.Add(step)) continue;
            foreach ((IncrementalGeneratorRunStep source, _) in step.Inputs) open.Push(source);
        }

        return found;
    }
}
