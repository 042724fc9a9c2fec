using System.Diagnostics;
using NoteSdk.Benchmarks;
using NoteSdk.Benchmarks.Batches;
using NoteSdk.Benchmarks.Builds;
using NoteSdk.Benchmarks.Contenders;
using NoteSdk.Benchmarks.Generators;
using NoteSdk.Benchmarks.Measuring;
using NoteSdk.Benchmarks.Pictures;
using NoteSdk.Benchmarks.Shapes;
using NoteSdk.Benchmarks.Vaults;
using NoteSdk.Benchmarks.Workspaces;

Experiment[] experiments =
[
    new NotesExperiment(),
    new ShapesExperiment(),
    new BatchExperiment(),
    new VaultExperiment(),
    new QueryExperiment(),
    new WorkspaceExperiment(),
    new GeneratorExperiment(),
    new BuildExperiment(),
    new PictureExperiment(),
];
(Arguments? arguments, string? error) = Arguments.Parse(args, [.. experiments.Select(one => one.Name)]);
if (arguments is null)
{
    Console.Error.WriteLine(error);
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

Plan plan = arguments.Plan;
long start = Stopwatch.GetTimestamp();
Report report = new(Console.Out, plan);
report.Head();
try
{
    foreach (Experiment experiment in experiments)
    {
        bool isAsked = arguments.Mode is null ? experiment.IsQuick || plan.Effort == Effort.Full : experiment.Name == arguments.Mode;
        if (isAsked) experiment.Run(plan, report);
    }
}
catch (DifferentResultsException different)
{
    Console.Error.WriteLine($"{different.Message} So nothing more was measured.");
    return 1;
}

report.Print($"\ntook {Stopwatch.GetElapsedTime(start).TotalSeconds:N0} s");
report.Close();
return 0;
