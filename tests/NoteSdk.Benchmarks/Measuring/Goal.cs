namespace NoteSdk.Benchmarks.Measuring;

/// <summary>How many times faster than another contender one is to be. A figure to look at, never a failure: machines differ, and are busy.</summary>
/// <param name="What">The goal in words.</param>
/// <param name="Times">How many times faster.</param>
/// <param name="Fast">The contender that is to be fast.</param>
/// <param name="Slow">The one that it is compared with.</param>
internal sealed record Goal(string What, double Times, Measurement Fast, Measurement Slow);
