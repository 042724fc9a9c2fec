using NoteSdk.Inference.Facts;

namespace NoteSdk.Inference.Values;

/// <summary>A type of the schema language, and which values it takes.</summary>
/// <param name="Word">How a schema names it.</param>
/// <param name="Fits">Whether a value is of it.</param>
internal sealed record ValueType(string Word, Func<ValueFact, bool> Fits);
