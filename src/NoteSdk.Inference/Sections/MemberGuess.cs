using NoteSdk.Inference.Values;

namespace NoteSdk.Inference.Sections;

/// <summary>A column, a row, a label or a hole.</summary>
/// <param name="Name">Its name in the notes.</param>
/// <param name="Type">Its type in the schema.</param>
/// <param name="Value">What supports the type.</param>
/// <param name="IsList">Whether it is a list, below a label.</param>
internal sealed record MemberGuess(string Name, string Type, ValueGuess Value, bool IsList = false);
