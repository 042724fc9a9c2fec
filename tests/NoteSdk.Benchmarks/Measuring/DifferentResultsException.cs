namespace NoteSdk.Benchmarks.Measuring;

/// <summary>Contenders do not do the same work, so that their figures are worth nothing.</summary>
internal sealed class DifferentResultsException(string message) : Exception(message);
