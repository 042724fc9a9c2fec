using System.Text;
using System.Text.Json;

namespace NoteSdk.Laws.Tests.Recorded;

/// <summary>A note, and what the real Obsidian recorded of it. Offsets are UTF-16 units of <see cref="Text"/>; <see cref="ByteOf"/> makes bytes of them.</summary>
/// <param name="Set">The folder of the recording, such as <c>obsidian-tasks</c>.</param>
/// <param name="Path">The note's path in its vault.</param>
/// <param name="Text">The note.</param>
/// <param name="Cache">What was recorded: the whole cache, or what the plugin metadata-extractor keeps of it.</param>
/// <param name="IsWhole">Whether it is the whole cache, with positions, sections and list items.</param>
/// <param name="LedTo">The file that each link of a whole cache led to, by the link; null where nothing was recorded of that, or where it stands at the link.</param>
internal sealed record RecordedNote(string Set, string Path, string Text, JsonElement Cache, bool IsWhole, IReadOnlyDictionary<string, string?>? LedTo)
{
    public byte[] Bytes { get; } = Encoding.UTF8.GetBytes(Text);

    public RecordedHeading[] Headings =>
        [.. List("headings").Select(h => new RecordedHeading(TextOf(h, "heading")!, h.GetProperty("level").GetInt32(), RecordedSpan.Of(h)))];

    /// <summary>Gets the blocks at the top level; only a whole cache has them.</summary>
    public RecordedSection[] Sections => [.. List("sections").Select(s => new RecordedSection(TextOf(s, "type")!, TextOf(s, "id"), RecordedSpan.Of(s)!))];

    /// <summary>Gets the list items; only a whole cache has them.</summary>
    public RecordedItem[] Items =>
        [.. List("listItems").Select(i => new RecordedItem(i.GetProperty("parent").GetInt32(), TextOf(i, "task"), TextOf(i, "id"), RecordedSpan.Of(i)!))];

    public RecordedLink[] Links => [.. List("links").Select(LinkOf)];

    /// <summary>Gets the embeds of a whole cache; the others have those that led to a note among the links.</summary>
    public RecordedLink[] Embeds => [.. List("embeds").Select(LinkOf)];

    /// <summary>Gets the links of the frontmatter; only a whole cache has them.</summary>
    public RecordedLink[] FrontmatterLinks => [.. List("frontmatterLinks").Select(LinkOf)];

    /// <summary>Gets the tags: of a whole cache those of the body, with <c>#</c>; of the others all, in lower case and without it.</summary>
    public string[] Tags => [.. List("tags").Select(tag => tag.ValueKind == JsonValueKind.String ? tag.GetString()! : TextOf(tag, "tag")!)];

    /// <summary>Gets the aliases; a whole cache has them in its frontmatter only.</summary>
    public string[] Aliases => [.. List("aliases").Select(alias => alias.ToString())];

    /// <summary>Gets the block ids as keys of the cache, in lower case, with the places of their blocks; only a whole cache has them.</summary>
    public (string Id, RecordedSpan Span)[] Blocks => Cache.TryGetProperty("blocks", out JsonElement blocks)
        ? [.. blocks.EnumerateObject().Select(block => (block.Name, RecordedSpan.Of(block.Value)!))]
        : [];

    /// <summary>The byte offset of an offset of the recording.</summary>
    public int ByteOf(int offset) => Encoding.UTF8.GetByteCount(Text.AsSpan(0, offset));

    public override string ToString() => $"{Set}: {Path}";

    private static string? TextOf(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement text) ? text.GetString() : null;

    private RecordedLink LinkOf(JsonElement link)
    {
        string target = TextOf(link, "link")!;
        string? ledTo = LedTo is null ? TextOf(link, "relativePath") : LedTo.GetValueOrDefault(target);
        return new RecordedLink(target, TextOf(link, "original"), TextOf(link, "displayText"), TextOf(link, "key"), ledTo, RecordedSpan.Of(link));
    }

    private IEnumerable<JsonElement> List(string name) =>
        Cache.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];
}
