namespace NoteSdk.Benchmarks.Measuring;

/// <summary>Something that is measured: prints its figures, and scores the goals that they speak to.</summary>
/// <param name="name">The mode of the program that runs this alone.</param>
/// <param name="isQuick">Whether it is among those that fit into three minutes together.</param>
internal abstract class Experiment(string name, bool isQuick = true)
{
    public string Name => name;

    public bool IsQuick => isQuick;

    /// <summary>Runs it.</summary>
    /// <exception cref="DifferentResultsException">Contenders do not do the same work.</exception>
    public abstract void Run(Plan plan, Report report);
}
