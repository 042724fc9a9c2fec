namespace NoteSdk.Schema.Tests;

/// <summary>A faulty schema, and what is reported about it.</summary>
/// <param name="Name">What it shows, as a sentence.</param>
/// <param name="Marked">The schema; « and » enclose the place of each mistake, in the order of the messages. It stands beside the sample schemas.</param>
/// <param name="Messages">The id of each mistake, and what its message quotes. All words of the messages are in one snapshot of the generator's tests.</param>
public sealed record Mistake(string Name, string Marked, params string[] Messages)
{
    /// <summary>Gets the schema without the marks.</summary>
    public string Schema => Marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
}
