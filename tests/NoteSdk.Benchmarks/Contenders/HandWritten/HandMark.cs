namespace NoteSdk.Benchmarks.Contenders.HandWritten;

/// <summary>The mark of a decision.</summary>
internal enum HandMark
{
    /// <summary>It was made.</summary>
    Decided,
}
