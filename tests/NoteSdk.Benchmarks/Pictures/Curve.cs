namespace NoteSdk.Benchmarks.Pictures;

/// <summary>A line of a plot.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Color">Its color in CSS.</param>
internal sealed record Curve(string Name, string Color)
{
    /// <summary>Gets the points, from left to right: sizes or counts, and the milliseconds of each.</summary>
    public List<(double X, double Milliseconds)> Points { get; } = [];
}
