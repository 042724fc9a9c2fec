using NoteSdk.Inference.Values;

namespace NoteSdk.Inference.Sections;

/// <summary>What is said of the content of a section or a part.</summary>
/// <param name="Shape">What it holds.</param>
/// <param name="Support">How many notes hold that.</param>
/// <param name="Of">How many have any content there.</param>
internal sealed record ContentGuess(ContentShape Shape, int Support, int Of)
{
    /// <summary>Gets the type of an item or a value.</summary>
    public string Type { get; init; } = "text";

    /// <summary>Gets what supports the type.</summary>
    public ValueGuess? Value { get; init; }

    /// <summary>Gets the patterns of the items, in the order in which they are tried.</summary>
    public IReadOnlyList<string> Patterns { get; init; } = [];

    /// <summary>Gets the columns of a table of records, its rows where it is one of names and values, or labels.</summary>
    public IReadOnlyList<MemberGuess> Members { get; init; } = [];

    /// <summary>Gets the two cells of the first row of a table of names and values.</summary>
    public IReadOnlyList<string> Header { get; init; } = [];

    /// <summary>Gets the word behind the fence.</summary>
    public string Language { get; init; } = "";

    /// <summary>Gets the text of the query, with holes.</summary>
    public string Query { get; init; } = "";

    /// <summary>Gets what is asked where there is no content yet; null without that.</summary>
    public string? Prompt { get; init; }

    /// <summary>Gets the lines above the content; null without them.</summary>
    public string? Hint { get; init; }

    /// <summary>Gets the parts, each with its name in C#.</summary>
    public IReadOnlyList<(string Name, ContentGuess Content)> Parts { get; init; } = [];
}
