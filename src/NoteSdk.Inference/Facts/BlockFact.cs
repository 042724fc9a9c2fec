namespace NoteSdk.Inference.Facts;

/// <summary>A block of a note's text.</summary>
/// <param name="Shape">What it is.</param>
/// <param name="Text">Its text, as it stands in the note; of fenced code, what is in it.</param>
/// <param name="Line">Its line, from 1.</param>
internal sealed record BlockFact(BlockShape Shape, string Text, int Line)
{
    /// <summary>Gets the items of a list that have text.</summary>
    public IReadOnlyList<ValueFact> Items { get; init; } = [];

    /// <summary>Gets a value indicating whether there is more in an item of a list than its text.</summary>
    public bool HasNested { get; init; }

    /// <summary>Gets the columns of a table.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Gets the rows of a table.</summary>
    public IReadOnlyList<IReadOnlyList<ValueFact>> Rows { get; init; } = [];

    /// <summary>Gets the word behind the fence.</summary>
    public string Language { get; init; } = "";
}
