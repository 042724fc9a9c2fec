using NoteSdk.Inference.Facts;

namespace NoteSdk.Inference.Values;

/// <summary>The type of the values of one place, with what supports it.</summary>
/// <param name="Type">The type in the words of a schema; the name of an enum.</param>
/// <param name="Count">How many values there are.</param>
internal sealed record ValueGuess(string Type, int Count)
{
    /// <summary>Gets the members of the enum, most frequent first, each with how often it is there; null for another type.</summary>
    public IReadOnlyList<(string Text, int Count)>? Members { get; init; }

    /// <summary>Gets a stronger type that nearly all values have; null if there is none.</summary>
    public string? Offered { get; init; }

    /// <summary>Gets the values that the stronger type does not take.</summary>
    public IReadOnlyList<ValueFact> Misfits { get; init; } = [];
}
