using System.Globalization;

namespace NoteSdk.Benchmarks.Measuring;

/// <summary>What one figure should be. Something to look at, never a failure: machines differ, and are busy.</summary>
/// <param name="Name">The name, one word.</param>
/// <param name="Bound">The side on which the figure should be.</param>
/// <param name="Wanted">What is wanted.</param>
/// <param name="How">How it is measured, in words.</param>
internal sealed record Goal(string Name, Bound Bound, double Wanted, string How)
{
    public bool IsMetBy(double measured) => Bound == Bound.AtMost ? measured <= Wanted : measured >= Wanted;

    /// <summary>The line that a run closes with: <c>goal NAME measured wanted met</c>, or <c>missed</c>.</summary>
    public string Line(double measured)
    {
        string wanted = (Bound == Bound.AtMost ? "<=" : ">=") + Print(Wanted);
        return $"goal {Name} {Print(measured)} {wanted} {(IsMetBy(measured) ? "met" : "missed")}";
    }

    /// <summary>So many digits as say something.</summary>
    private static string Print(double figure) => figure.ToString(
        Math.Abs(figure) switch
        {
            >= 100 => "0",
            >= 10 => "0.0",
            >= 0.1 => "0.00",
            _ => "0.0000",
        },
        CultureInfo.InvariantCulture);
}
