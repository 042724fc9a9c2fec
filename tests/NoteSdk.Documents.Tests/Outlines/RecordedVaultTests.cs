using System.Text.Json;
using NoteSdk.Documents.Outlines;

namespace NoteSdk.Documents.Tests.Outlines;

/// <summary>Outlines against what the real Dataview engine recorded of the same vaults.</summary>
public sealed class RecordedVaultTests
{
    private static readonly Lazy<Dictionary<(string Vault, string Path), Outlined>> Notes = new(() => new(
        from vault in new[] { "vault", "vault2" }
        let folder = SharedFolder.File("dql", vault)
        from file in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
        select KeyValuePair.Create((vault, Path.GetRelativePath(folder, file).Replace('\\', '/')), new Outlined(File.ReadAllBytes(file)))));

    [SharedFact]
    public void The_links_tags_and_aliases_of_every_page() => Assert.Equal(
        [
            "A/2024-03-04 note.md | [[B]] [[B]] [[B]] [[B]] | t/u (x/y) (z) | One, Two,Three",
            "B.md |  |  | ",
            "Daily/2025-09-15.md | [[People/Pete Iming#Background]] |  | ",
            "People/Pete Iming.md | [[2025-09-15 - Jason and Jai discussed options and strategy for distributed caching (BlobFuse v]] [[Cloud]] | (type/people) (needs-review) | ",
            "Personal/Projects/Garden.md | [[Cache Strategy]] | home/garden | ",
            "VAST/Projects/Cache Strategy.md | [[Pete Iming]] [[Pete Iming]] [[Jane Roe]] |  | ",
            "VAST/Projects/Sub/BlobFuse.md | ![[Pete Iming]] | review | ",
        ],
        Notes.Value.OrderBy(note => note.Key.Path, StringComparer.Ordinal)
            .Select(note => $"{note.Key.Path} | {note.Value.Links} | {note.Value.Tags} | {string.Join(',', note.Value.Outline.Aliases)}"));

    [SharedFact]
    public void Every_recorded_task_is_one_of_its_note()
    {
        int count = 0;
        foreach ((string vault, JsonElement item) in Recorded().SelectMany(recorded => Objects(recorded.Want).Select(item => (recorded.Vault, item))))
        {
            if (!item.TryGetProperty("task", out JsonElement isTask) || isTask.ValueKind != JsonValueKind.True || !item.TryGetProperty("symbol", out _)) continue;
            Outlined note = Notes.Value[(vault, item.GetProperty("path").GetString()!)];
            OutlineTask task = Assert.Single(note.Outline.Tasks, task => task.Line == item.GetProperty("line").GetInt32());
            Assert.Equal(item.GetProperty("status").GetString(), task.Status.ToString());
            string[] lines = note.Text(task.ContentStart, task.End).Split('\n', StringSplitOptions.TrimEntries);
            Assert.Equal(item.GetProperty("text").GetString(), string.Join('\n', lines));
            if (item.GetProperty("tags") is { ValueKind: JsonValueKind.Array } tags)
                Assert.Equal(tags.EnumerateArray().Select(tag => tag.GetString()), note.Outline.Tags.Where(tag => !tag.IsInFrontmatter && tag.Start >= task.Start && tag.Start < task.End).Select(tag => "#" + tag.Name));
            count++;
        }

        Assert.InRange(count, 20, int.MaxValue);
    }

    [SharedFact]
    public void The_pages_with_a_tag_or_a_link_are_the_recorded_ones()
    {
        int count = 0;
        foreach ((string vault, string query, JsonElement want) in Recorded())
        {
            Func<NoteOutline, bool>? has = query switch
            {
                "LIST FROM #HOME/Garden" => outline => outline.Tags.Any(tag => tag.Name == "home/garden"),
                "LIST FROM [[Pete Iming]]" => outline => outline.Links.Any(link => Path.GetFileName(link.Target) == "Pete Iming"),
                _ => null,
            };
            if (has is null) continue;
            Assert.Equal(
                want.GetProperty("values").EnumerateArray().Select(value => value.GetProperty("$link").GetString()).Order(StringComparer.Ordinal),
                Notes.Value.Where(note => note.Key.Vault == vault && has(note.Value.Outline)).Select(note => note.Key.Path).Order(StringComparer.Ordinal));
            count++;
        }

        Assert.Equal(2, count);
    }

    private static IEnumerable<(string Vault, string Query, JsonElement Want)> Recorded() =>
        from line in File.ReadLines(SharedFolder.File("dql", "golden.jsonl"))
        let root = JsonDocument.Parse(line).RootElement
        where root.TryGetProperty("vault", out _) && root.GetProperty("case").TryGetProperty("query", out _)
        select (root.GetProperty("vault").GetString(), root.GetProperty("case").GetProperty("query").GetString(), root.GetProperty("want"));

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => [element, .. element.EnumerateObject().SelectMany(member => Objects(member.Value))],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
