using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Paths;
using NoteSdk.Notes.Records;
using NoteSdk.Vaults.Indexing;
using NoteSdk.Vaults.Links;
using Xunit.Abstractions;

namespace NoteSdk.Laws.Tests.Recorded;

/// <summary>Links, embeds, tags and aliases of every recorded note against what the real Obsidian found there, and where it had the links lead.</summary>
[Trait("Category", "Law")]
public sealed class RecordedLinkTests(ITestOutputHelper output)
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Notes whose links differ, with the reason.</summary>
    private static readonly Dictionary<string, string> s_linkDepartures = new()
    {
        ["Sources/Books/微信读书同步/未分类/Building a Second Brain-Tiago Forte.md"] = "The record is older than the text, which has one highlight with a date more.",
        ["Spaces/1-Project/我的面试指南/JVM/JVM调优.md"] = "A quote mark below an item is its text, so that a fence further down takes in the rest of the note (fact 6).",
    };

    [SharedFact]
    public void The_links_and_embeds_of_a_whole_cache_are_those_of_the_note() => AssertSame(
        Recordings.All.Where(note => note.IsWhole),
        note => [.. note.Links.Select(link => Print(note, link, isEmbed: false)).Concat(note.Embeds.Select(link => Print(note, link, isEmbed: true))).Order(StringComparer.Ordinal)],
        note => [.. LinksOf(note).Where(link => !link.IsInFrontmatter).Select(Print).Order(StringComparer.Ordinal)]);

    [SharedFact]
    public void The_links_of_the_frontmatter_are_those_that_were_recorded() => AssertSame(
        Recordings.All.Where(note => note.IsWhole),
        note => [.. note.FrontmatterLinks.Select(link => link.Target)],
        note => [.. LinksOf(note).Where(link => link.IsInFrontmatter).Select(TargetOf)]);

    [SharedFact]
    public void The_links_of_a_vault_are_those_that_were_recorded_and_lead_where_they_led()
    {
        foreach (string vault in Recordings.Vaults)
        {
            // Some files have gone since links led to them.
            RecordedNote[] notes = [.. Recordings.All.Where(note => note.Set == vault)];
            VaultIndex index = IndexOf(Recordings.FilesOf(vault).Concat(notes.SelectMany(note => note.Links).Select(link => link.LedTo).OfType<string>()));
            AssertSame(
                notes,
                note => [.. note.Links.Select(link => $"{NameOf(link.Target)} -> {link.LedTo}").Order(StringComparer.Ordinal)],
                note => [.. LinksOf(note).Where(link => !link.IsInFrontmatter && IsKept(index, link, note)).Select(link => $"{NameOf(TargetOf(link))} -> {LedTo(index, link, note)}").Order(StringComparer.Ordinal)],
                s_linkDepartures);
        }
    }

    [SharedFact]
    public void The_links_of_the_caches_lead_where_they_led()
    {
        foreach (IGrouping<string, RecordedNote> set in Recordings.All.Where(note => note.LedTo is not null).GroupBy(note => note.Set))
        {
            VaultIndex index = IndexOf(set.Select(note => note.Path).Concat(set.SelectMany(note => note.LedTo!.Values.OfType<string>())));
            AssertSame(
                set,
                note => [.. note.LedTo!.Select(link => $"{link.Key} -> {link.Value}").Order(StringComparer.Ordinal)],
                note => [.. LinksOf(note).Where(link => !link.IsEmbed).Select(link => $"{TargetOf(link)} -> {LedTo(index, link, note)}").Distinct().Order(StringComparer.Ordinal)]);
        }
    }

    [SharedFact]
    public void The_tags_of_the_body_are_those_that_were_recorded() => AssertSame(
        Recordings.All.Where(note => note.IsWhole),
        note => note.Tags,
        note => [.. NoteOutline.Read(note.Bytes).Tags.Where(tag => !tag.IsInFrontmatter).Select(tag => "#" + tag.Name)]);

    [SharedFact]
    public void The_tags_of_a_vaults_notes_are_those_that_were_recorded() => AssertSame(
        Recordings.All.Where(note => !note.IsWhole),
        note => [.. note.Tags.Distinct().Order(StringComparer.Ordinal)],
        note => [.. NoteOutline.Read(note.Bytes).Tags.SelectMany(tag => HoldsText(note) ? tag.InQueries : [tag.Name]).Select(tag => tag.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal)]);

    [SharedFact]
    public void The_aliases_of_a_vaults_notes_are_those_that_were_recorded() => AssertSame(
        Recordings.All.Where(note => !note.IsWhole),
        note => note.Aliases,
        note => HoldsText(note) ? [.. NoteOutline.Read(note.Bytes).AliasesInQueries] : NoteOutline.Read(note.Bytes).Aliases);

    /// <summary>Whether a note has a text where a list must be: it was recorded before Obsidian 1.9, which took such a text apart as Dataview still does.</summary>
    private static bool HoldsText(RecordedNote note) => UntypedNote.Type.ReadNote(note.Bytes, null).Diagnostics.Any(one => one.Id is "NOTE146" or "NOTE147");

    private void AssertSame(IEnumerable<RecordedNote> notes, Func<RecordedNote, string[]> recorded, Func<RecordedNote, string[]> read, Dictionary<string, string>? departures = null)
    {
        int compared = 0, found = 0, differing = 0;
        foreach (RecordedNote note in notes)
        {
            string[] expected = recorded(note);
            string[] actual = read(note);
            compared++;
            found += expected.Length;
            bool isListed = departures?.ContainsKey(note.Path) == true;
            if (expected.SequenceEqual(actual) != isListed) continue;
            differing++;
            output.WriteLine($"=== {note}\n  recorded only: {string.Join(" | ", expected.Except(actual))}\n  read only: {string.Join(" | ", actual.Except(expected))}\n {expected.Length} {actual.Length}");
        }

        output.WriteLine($"{compared} notes with {found} recorded, {differing} differ");
        Assert.Equal(0, differing);
    }

    private static IEnumerable<OutlineLink> LinksOf(RecordedNote note) => NoteOutline.Read(note.Bytes).Links.Where(link => link.Kind != OutlineLinkKind.Definition);

    private static VaultIndex IndexOf(IEnumerable<string> paths) => VaultIndex.Of([], paths);

    private static string Print(RecordedNote note, RecordedLink link, bool isEmbed) =>
        $"{note.ByteOf(link.Span!.Start):D6}-{note.ByteOf(link.Span.End)} {(isEmbed ? "!" : "")}{link.Target}";

    private static string Print(OutlineLink link) => $"{link.Start:D6}-{link.End} {(link.IsEmbed ? "!" : "")}{TargetOf(link)}";

    private static string TargetOf(OutlineLink link) => link.Subpath is null ? link.Target : $"{link.Target}#{link.Subpath}";

    /// <summary>The last name of a target, as the plugin records it.</summary>
    private static string NameOf(string target) => VaultPath.NameOf(target.Replace(NoBreakSpace, ' ').Normalize());

    private static string? LedTo(VaultIndex index, OutlineLink link, RecordedNote note) => LinkResolver.FindFirst(index, link.Target, note.Path);

    /// <summary>Whether the plugin records a link: of embeds only those of notes, and none to another file.</summary>
    private static bool IsKept(VaultIndex index, OutlineLink link, RecordedNote note) => LedTo(index, link, note) is { } path ? VaultPath.IsNote(path) : !link.IsEmbed;
}
