namespace NoteSdk.Benchmarks.Measuring;

/// <summary>On which side of what is wanted a figure should be.</summary>
internal enum Bound
{
    AtMost,
    AtLeast,
}
