using System.Text.Json;

namespace NoteSdk.Laws.Tests.Recorded;

/// <summary>
/// What the real Obsidian recorded of notes, in <c>obsidian</c> of the <see cref="SharedFolder"/>: whole caches, and what the plugin metadata-extractor keeps of
/// them. The files <c>SOURCE.md</c> there say what each set holds and leaves out.
/// </summary>
internal static class Recordings
{
    private static readonly Lazy<RecordedNote[]> s_all = new(Read);

    /// <summary>Gets the sets with vaults whose links can be resolved.</summary>
    public static string[] Vaults { get; } = ["mx-clickear-knowledge-garden", "mx-october-rain-til", "mx-oldwinter-knowledge-garden"];

    /// <summary>Gets every recorded note.</summary>
    public static RecordedNote[] All => s_all.Value;

    /// <summary>The paths of all files of one of the <see cref="Vaults"/>.</summary>
    public static string[] FilesOf(string vault) => JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(FileOf(vault, "_files.json")))!;

    private static RecordedNote[] Read()
    {
        string[] whole = ["obsidian-tasks", "obsidian-day-planner"];
        string[] singles = ["File_with_alias.json", "File_with_links.json"];
        return
        [
            .. whole.SelectMany(set => File.ReadLines(FileOf(set, "notes.jsonl")).Select(line => NoteOf(set, line, "cachedMetadata", isWhole: true))),
            .. singles.Select(name => NoteOf("metadata-extractor-dev-vault", File.ReadAllText(FileOf("metadata-extractor-dev-vault", name)), "cachedMetadata", isWhole: true)),
            .. Vaults.SelectMany(set => File.ReadLines(FileOf(set, "notes.jsonl")).Select(line => NoteOf(set, line, "recorded", isWhole: false))),
        ];
    }

    private static RecordedNote NoteOf(string set, string json, string cache, bool isWhole)
    {
        JsonElement note = JsonDocument.Parse(json).RootElement;
        Dictionary<string, string?>? ledTo = note.TryGetProperty("resolveLinkToPath", out JsonElement links) ? links.Deserialize<Dictionary<string, string?>>() : null;
        return new RecordedNote(set, note.GetProperty("filePath").GetString()!, note.GetProperty("fileContents").GetString()!, note.GetProperty(cache), isWhole, ledTo);
    }

    private static string FileOf(string set, string name) => SharedFolder.File("obsidian", set, name);
}
