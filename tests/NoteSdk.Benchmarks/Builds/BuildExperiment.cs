using NoteSdk.Benchmarks.Generators;
using NoteSdk.Benchmarks.Measuring;

namespace NoteSdk.Benchmarks.Builds;

/// <summary>Clean builds, analyzers included: of a project with many schemas, of one with the same records by hand, and of one with neither.</summary>
internal sealed class BuildExperiment() : Experiment("build", isQuick: false)
{
    public override void Run(Plan plan, Report report)
    {
        if (!ChildClock.IsKnown)
        {
            report.Skip(Goals.Build, "the CPU time of other processes is known on Linux only");
            return;
        }

        int schemas = plan.Pick(trial: 3, quick: 300, full: 300);
        using BuiltProject generated = new($"{schemas} schemas", Enumerable.Range(0, schemas).Select(i => ($"schemas/type{i:000}.note.yaml", GeneratedProjects.Schema(i))));
        using BuiltProject byHand = new("the same records by hand", Enumerable.Range(0, schemas).Select(i => ($"Type{i:000}.cs", GeneratedProjects.Record(i))));
        using BuiltProject empty = new("neither", []);
        BuiltProject[] projects = [generated, byHand, empty];
        for (int round = 0; round < plan.Pick(trial: 1, quick: 3, full: 5); round++)
        {
            foreach (BuiltProject project in projects) project.Build();
        }

        report.Section($"clean builds with analyzers, each in a process of its own: CPU time of all processes in s, medians");
        report.Print($"{"",-45} {"CPU s",8} {"x by hand",10}");
        foreach (BuiltProject project in projects) report.Print($"{project.Name,-45} {project.Seconds,8:N1} {project.Seconds / byHand.Seconds,10:N2}");
        report.Score(Goals.Build, generated.Seconds / byHand.Seconds);
    }
}
