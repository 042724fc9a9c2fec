using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;

namespace NoteSdk.Benchmarks.Measuring;

/// <summary>Prints what is measured, each figure that has a goal beside it, and closes with a line for each goal.</summary>
/// <param name="output">Where to.</param>
/// <param name="plan">How much is measured. The figures of a trial are held against no goal.</param>
internal sealed class Report(TextWriter output, Plan plan)
{
#if DEBUG
    private const string Build = "Debug (figures of a Debug build say nothing)";
#else
    private const string Build = "Release";
#endif

    private readonly List<string> _goals = [];

    public void Head()
    {
        string collector = (GCSettings.IsServerGC ? "server" : "workstation") + (GCSettings.LatencyMode == GCLatencyMode.Batch ? "" : ", concurrent");
        string system = $"{RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}";
        Print($"machine  {Environment.ProcessorCount} cores, {system}, {Build}, GC {collector}");
        Print($"figures  {(plan.IsTrial ? "of a trial: one round, says nothing" : "medians of rounds that contenders take in turns in this process")}");
    }

    /// <summary>Prints the name of an experiment above its figures.</summary>
    public void Section(FormattableString title)
    {
        Print($"");
        Print($"== {title.ToString(CultureInfo.InvariantCulture)}");
    }

    public void Print(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Prints a figure beside its goal, and remembers it for the end.</summary>
    public void Score(Goal goal, double measured)
    {
        if (plan.IsTrial) return;
        string line = goal.Line(measured);
        Print($"     {line}   ({goal.How})");
        _goals.Add(line);
    }

    /// <summary>Says that a goal could not be measured.</summary>
    public void Skip(Goal goal, string reason) => Print($"     skipped {goal.Name}: {reason}");

    /// <summary>Prints a line for each goal that was measured.</summary>
    public void Close()
    {
        Print($"");
        foreach (string goal in _goals) output.WriteLine(goal);
    }
}
