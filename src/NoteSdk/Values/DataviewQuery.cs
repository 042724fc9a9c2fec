using NoteSdk.Editing;

namespace NoteSdk;

/// <summary>A Dataview query: what stands in a <c>dataview</c> code block of a note.</summary>
/// <param name="Text">The query's text, lines ended with LF, without a final one.</param>
public sealed record DataviewQuery(string Text)
{
    /// <summary>Stands for the query that the schema gives, whatever the note's title is: so a query follows when the title is edited.</summary>
    internal static readonly DataviewQuery FromSchema = new("");

    /// <summary>Gets the query's text, lines ended with LF, without a final one.</summary>
    public string Text { get; init; } = Newlines.Normalize(Text).TrimEnd('\n');

    /// <summary>The query's text.</summary>
    public override string ToString() => Text;
}
