using NoteSdk.Inference.Facts;
using NoteSdk.Inference.Values;

namespace NoteSdk.Inference.Fields;

/// <summary>What is said of a key of the frontmatter.</summary>
/// <param name="Key">The key.</param>
/// <param name="Path">The key, with those of the mappings that it is in.</param>
/// <param name="Shape">Whether it holds a value, a list, a mapping or a list of mappings.</param>
/// <param name="Support">How many notes have a value for it.</param>
/// <param name="Of">How many notes there are, or mappings that the key may be in.</param>
internal sealed record FieldGuess(string Key, string Path, FieldShape Shape, int Support, int Of)
{
    /// <summary>Gets the type of the value, or of the items of a list; null for mappings.</summary>
    public ValueGuess? Value { get; init; }

    /// <summary>Gets the name of the value's type in the schema.</summary>
    public string Type { get; init; } = "";

    /// <summary>Gets a value indicating whether every note has a value for it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets a value indicating whether the note's file has the value for its name.</summary>
    public bool IsFileName { get; init; }

    /// <summary>Gets the keys of a mapping.</summary>
    public IReadOnlyList<FieldGuess> Keys { get; init; } = [];

    /// <summary>Gets how many notes have one value where others have a list.</summary>
    public int Lone { get; init; }
}
