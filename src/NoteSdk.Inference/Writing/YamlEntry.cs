namespace NoteSdk.Inference.Writing;

/// <summary>An entry of a schema that is being written.</summary>
/// <param name="Key">The key; null for a line that is nothing but a comment.</param>
/// <param name="Value">A text, a list of texts, or entries.</param>
/// <param name="Comment">What is said behind it; null for nothing.</param>
/// <param name="Part">The part of the notes that it is about; empty for another entry.</param>
internal sealed record YamlEntry(string? Key, object Value, string? Comment = null, string Part = "")
{
    /// <summary>A line that is nothing but a comment.</summary>
    public static YamlEntry OfComment(string text) => new(null, "", text);

    /// <summary>An entry whose value is entries.</summary>
    public static YamlEntry OfMap(string key, IEnumerable<YamlEntry> entries, string? comment = null, string part = "") =>
        new(key, entries.ToList(), comment, part);
}
