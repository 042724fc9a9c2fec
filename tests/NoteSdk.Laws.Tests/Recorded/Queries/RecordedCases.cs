using System.Text.Json.Nodes;

namespace NoteSdk.Laws.Tests.Recorded.Queries;

/// <summary>A folder of recorded answers, and the vaults beside them that they are of.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Lines">The cases.</param>
internal sealed record RecordedCases(string Folder, IReadOnlyList<JsonObject> Lines)
{
    /// <summary>Gets the names of the vaults.</summary>
    public IEnumerable<string> Vaults => Lines.Select(static line => (string?)line["vault"]).OfType<string>().Distinct();

    /// <summary>The cases of <c>shared/dql</c>, or of the folder that the environment variable <c>NOTESDK_DQL_CASES</c> names.</summary>
    public static RecordedCases Find()
    {
        string folder = Environment.GetEnvironmentVariable("NOTESDK_DQL_CASES") is { Length: > 0 } other ? other : SharedFolder.File("dql");
        return new(folder, [.. File.ReadLines(Path.Combine(folder, "golden.jsonl")).Where(static line => line.Length > 0).Select(static line => JsonNode.Parse(line)!.AsObject())]);
    }

    /// <summary>The folder of a vault.</summary>
    public string At(string vault) => Path.Combine(Folder, vault);
}
