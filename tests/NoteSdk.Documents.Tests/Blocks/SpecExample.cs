using System.Text.Json;

namespace NoteSdk.Documents.Tests.Blocks;

/// <summary>An example of a Markdown specification: a text, and the HTML that it stands for.</summary>
/// <param name="Source">The specification, like <c>commonmark-0.31.2</c>.</param>
/// <param name="Example">The example's number in it.</param>
/// <param name="Markdown">The text.</param>
/// <param name="Html">The HTML.</param>
public sealed record SpecExample(string Source, int Example, string Markdown, string Html)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The example's name in messages and in lists of differences.</summary>
    public string Name => $"{Source} {Example}";

    /// <summary>All examples of the shared folder.</summary>
    public static SpecExample[] ReadAll() =>
        [.. File.ReadLines(SharedFolder.File("corpora", "markdown-spec.jsonl")).Select(line => JsonSerializer.Deserialize<SpecExample>(line, Options)!)];
}
