using NoteSdk.Benchmarks.Contenders;

namespace NoteSdk.Benchmarks.Measuring;

/// <summary>A contender's figures: the medians of its rounds.</summary>
internal sealed class Measurement(Contender contender)
{
    private readonly List<Sample> _samples = [];

    public Contender Contender { get; } = contender;

    /// <summary>Gets the passes over the corpus that a round takes, so that it is long enough for the clock.</summary>
    public int Passes { get; set; } = 1;

    /// <summary>Gets the CPU time per note.</summary>
    public double Microseconds => Median(sample => sample.Microseconds);

    /// <summary>Gets the bytes allocated per note.</summary>
    public double Bytes => Median(sample => sample.Bytes);

    /// <summary>Gets how far the middle half of the rounds lies apart, as a part of the median: what the figure is worth.</summary>
    public double Spread
    {
        get
        {
            double[] sorted = [.. _samples.Select(sample => sample.Microseconds).Order()];
            return (sorted[sorted.Length * 3 / 4] - sorted[sorted.Length / 4]) / Microseconds;
        }
    }

    public void Add(Sample sample) => _samples.Add(sample);

    private double Median(Func<Sample, double> figure) => _samples.Select(figure).Order().ElementAt(_samples.Count / 2);
}
