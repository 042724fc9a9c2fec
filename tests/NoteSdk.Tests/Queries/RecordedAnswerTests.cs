using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace NoteSdk.Tests.Queries;

/// <summary>
/// The recorded answers of the real engine: those of <c>shared/dql</c>, or of the folder that the environment variable <c>NOTESDK_DQL_CASES</c> names, with the vaults beside them.
/// </summary>
public sealed class RecordedAnswerTests(ITestOutputHelper output)
{
    [SharedFact]
    public void Every_recorded_answer_is_ours_too()
    {
        string folder = Environment.GetEnvironmentVariable("NOTESDK_DQL_CASES") is { Length: > 0 } other ? other : SharedFolder.File("dql");
        Dictionary<string, FolderSource> vaults = [];
        FolderSource Open(string? name)
        {
            if (name is null) return FolderSource.Empty;
            if (!vaults.TryGetValue(name, out FolderSource? vault)) vaults.Add(name, vault = FolderSource.Open(Path.Combine(folder, name)));
            return vault;
        }

        string[] lines = [.. File.ReadLines(Path.Combine(folder, "golden.jsonl")).Where(static line => line.Length > 0)];
        string[] differences = [.. lines.Select(line => new RecordedCase(JsonNode.Parse(line)!.AsObject(), Open).Difference()).OfType<string>()];
        string summary = $"{lines.Length - differences.Length} of {lines.Length}";
        output.WriteLine(summary);
        Console.WriteLine($"Recorded answers of queries: {summary}");
        Assert.True(differences.Length == 0, $"{summary}\n{string.Join('\n', differences)}");
    }
}
