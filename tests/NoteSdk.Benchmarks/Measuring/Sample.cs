namespace NoteSdk.Benchmarks.Measuring;

/// <summary>What one round found out about a contender.</summary>
/// <param name="Microseconds">CPU time per note.</param>
/// <param name="Bytes">Bytes allocated per note.</param>
internal readonly record struct Sample(double Microseconds, double Bytes);
