using System.Text.Json.Serialization;
using NoteSdk.Documents.Splices;

namespace NoteSdk;

/// <summary>A Dataview query: what stands in a <c>dataview</c> code block of a note.</summary>
/// <param name="Text">The query's text, lines ended with LF, without a final one.</param>
[JsonConverter(typeof(DataviewQueryJsonConverter))]
public sealed record DataviewQuery(string Text)
{
    /// <summary>
    /// Gets what stands for the query that the schema gives, whatever the note's title is: so a query follows when the title is edited. It has no text until
    /// its section is one of a note.
    /// </summary>
    public static DataviewQuery FromSchema { get; } = new("") { IsFromSchema = true };

    /// <summary>Gets the query's text, lines ended with LF, without a final one.</summary>
    public string Text
    {
        get;
        init
        {
            field = value;
            IsFromSchema = false;
        }
    } = Newlines.Normalize(Text).TrimEnd('\n');

    /// <summary>Gets a value indicating whether the text is the schema's, filled in for the note that it was taken from. Takes no part in equality.</summary>
    internal bool IsFromSchema { get; init; }

    /// <summary>Whether two queries have the same text.</summary>
    public bool Equals(DataviewQuery? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The query's text.</summary>
    public override string ToString() => Text;
}
