namespace NoteSdk.Benchmarks.Measuring;

/// <summary>How much is measured.</summary>
internal enum Effort
{
    /// <summary>One round of little: shows that everything works, and gives no figure that says anything.</summary>
    Trial,

    /// <summary>What fits into three minutes.</summary>
    Quick,

    Full,
}
