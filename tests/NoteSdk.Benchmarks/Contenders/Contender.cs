using NoteSdk.Benchmarks.Corpus;

namespace NoteSdk.Benchmarks.Contenders;

/// <summary>One way to do something with every note of the corpus.</summary>
/// <param name="name">What it does, for the table.</param>
internal abstract class Contender(string name)
{
    public string Name { get; } = name;

    /// <summary>Works on one note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="index">Its place in the corpus.</param>
    /// <returns>The result, so that no part of the work can be left out.</returns>
    public abstract object Run(CorpusNote note, int index);
}
