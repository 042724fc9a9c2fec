namespace NoteSdk.Schema.Tests;

/// <summary>A faulty schema, and what is told about it.</summary>
/// <param name="Name">What it shows, as a sentence.</param>
/// <param name="Marked">The schema; « and » enclose the place of each mistake, in the order of the messages. It stands beside the sample schemas.</param>
/// <param name="Messages">Id and message of each mistake.</param>
public sealed record Mistake(string Name, string Marked, params string[] Messages)
{
    /// <summary>Gets the schema without the marks.</summary>
    public string Schema => Marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
}
