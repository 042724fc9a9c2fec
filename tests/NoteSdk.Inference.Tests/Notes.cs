using System.Text;

namespace NoteSdk.Inference.Tests;

/// <summary>Notes that are made up from a text, once for each number.</summary>
internal static class Notes
{
    public static List<InferenceNote> Make(int count, Func<int, string> text, string folder = "Notes") =>
        [.. Enumerable.Range(0, count).Select(i => new InferenceNote($"{folder}/{NameOf(i)}.md", Encoding.UTF8.GetBytes(text(i))))];

    public static string NameOf(int i) => $"Note {i + 1}";

    public static InferredSchema Infer(int count, Func<int, string> text) => SchemaInference.Infer("thing", Make(count, text));

    /// <summary>The lines of a schema without its comments.</summary>
    public static string[] Lines(InferredSchema schema) =>
        [.. schema.Yaml.Split('\n').Select(static line => line.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at && !line.Contains("'#", StringComparison.Ordinal) ? line[..at] : line)
            .Select(static line => line.TrimEnd()).Where(static line => line.Length > 0)];
}
