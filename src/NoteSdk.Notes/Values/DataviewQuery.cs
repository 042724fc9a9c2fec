using System.Text.Json.Serialization;
using NoteSdk.Documents.Splices;

namespace NoteSdk;

/// <summary>A Dataview query: the content of a <c>dataview</c> code block in a note.</summary>
/// <param name="Text">The query's text. Its lines end with LF, except for the last one.</param>
[JsonConverter(typeof(DataviewQueryJsonConverter))]
public sealed record DataviewQuery(string Text)
{
    /// <summary>
    /// Gets a stand-in for the schema's query, whatever the note's title is, so that the query changes with the title. It has no text until
    /// its section belongs to a note.
    /// </summary>
    public static DataviewQuery FromSchema { get; } = new("") { IsFromSchema = true };

    /// <summary>Gets the query's text. Its lines end with LF, except for the last one.</summary>
    public string Text
    {
        get;
        init
        {
            field = value;
            IsFromSchema = false;
        }
    } = Newlines.Normalize(Text).TrimEnd('\n');

    /// <summary>Gets a value indicating whether the text is the schema's, filled in for the note that it was taken from. Ignored by equality.</summary>
    internal bool IsFromSchema { get; init; }

    /// <summary>Whether two queries have the same text.</summary>
    public bool Equals(DataviewQuery? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The query's text.</summary>
    public override string ToString() => Text;
}
