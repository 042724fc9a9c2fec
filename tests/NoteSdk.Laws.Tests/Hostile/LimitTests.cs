using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Items;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Laws.Tests.Hostile;

/// <summary>The limits that docs/safety.md lists: what is at the limit is read, and what is beyond it is kept, and told at its place.</summary>
[Trait("Category", "Hostile")]
public sealed class LimitTests
{
    private const string Head = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n";

    [Fact]
    public void A_hundred_quotes_and_lists_enclose_each_other_and_no_more()
    {
        DoesNotReport("NOTE123", Head + Repeat("> ", 100) + "x\n");
        Reports("(6,201): warning NOTE123: 100", Head + Repeat("> ", 101) + "x\n");
        DoesNotReport("NOTE123", Head + Repeat("- ", 50) + "x\n");
        Reports("(6,101): warning NOTE123: 100", Head + Repeat("- ", 51) + "x\n");
    }

    [Fact]
    public void The_first_64_columns_of_a_table_are_read()
    {
        Project within = Project.Parse(Table(61));
        Assert.Equal(["M"], within.Milestones.Select(milestone => milestone.Name));
        Assert.DoesNotContain(within.Diagnostics, diagnostic => diagnostic.Id == "NOTE124");

        Project beyond = Project.Parse(Table(63));
        Assert.Equal(["M"], beyond.Milestones.Select(milestone => milestone.Name));
        string[] told = [.. beyond.Diagnostics.Where(diagnostic => diagnostic.Id == "NOTE124").Select(Reported.Of)];
        Assert.Equal(
            [
                "(note)(7,1): info NOTE124: 'Milestones' 'Due' 64",
                "(note)(7,1): info NOTE124: 'Milestones' 'Status' 64",
            ],
            told);
    }

    [Fact]
    public void A_missing_column_of_a_table_is_reported() => Assert.Contains(
        Project.Parse("---\ntype: project\ntitle: A\n---\n## Milestones\n\n| Name | Due |\n|---|---|\n| M |  |\n").Diagnostics,
        diagnostic => Reported.Of(diagnostic) == "(note)(7,1): info NOTE124: 'Milestones' 'Status'");

    [Fact]
    public void Frontmatter_nests_64_deep()
    {
        DoesNotReport("NOTE103", Frontmatter("x: " + Repeat("[", 63) + Repeat("]", 63) + "\n"));
        Reports("(3,67): error NOTE103", Frontmatter("x: " + Repeat("[", 64) + Repeat("]", 64) + "\n"));
    }

    [Fact]
    public void A_key_has_a_thousand_bytes_at_most()
    {
        DoesNotReport("NOTE103", Frontmatter(new string('k', 1_000) + ": x\n"));
        Reports("(3,1): error NOTE103: 1000", Frontmatter(new string('k', 1_100) + ": x\n"));
    }

    [Fact]
    public void After_a_hundred_entries_that_are_not_yaml_only_simple_ones_are_read()
    {
        Person ada = Person.Parse(Frontmatter(string.Concat(Enumerable.Range(0, 101).Select(i => $"k{i}: 'x\n"))));
        Assert.Equal("Ada", ada.Title);
        Assert.Equal("(note)(103,1): error NOTE103: 100", Reported.Of(ada.Diagnostics.Single(diagnostic => diagnostic.Line == 103)));
    }

    [Fact]
    public void Aliases_repeat_four_times_the_text_at_most()
    {
        string Bomb(int aliases) => Frontmatter($"a: &a {new string('x', 1_000)}\nb: [{string.Join(", ", Enumerable.Repeat("*a", aliases))}]\n");
        DoesNotReport("NOTE103", Bomb(4));
        Reports("(4,21): error NOTE103: '*a' 4", Bomb(6));
    }

    [Fact]
    public void Frontmatter_has_262144_values_at_most()
    {
        string note = Frontmatter("x: [" + Repeat("a,", 1 << 18) + "a]\n");
        NoteDiagnostic told = Assert.Single(Person.Parse(note).Diagnostics, diagnostic => diagnostic.Id == "NOTE103");
        Assert.Equal("262144", Reported.Values(told.Message));
        Assert.Equal(note, Person.Parse(note).ToMarkdown());
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => (Person.Parse(note) with { Created = new(2026, 1, 4) }).ToMarkdown());
        Assert.Contains("262144", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_has_524288_blocks_at_most()
    {
        string within = Head + "## Key Facts\n\n" + Repeat("- a\n", (BlockScanner.MaxBlocks / 2) - 4);
        DoesNotReport("NOTE125", within);
        string beyond = within + Repeat("- b\n", 8) + "\n## Related\n\n- [[C]]\n";
        Reports("(262151,1): error NOTE125: 524288", beyond);
        Assert.Equal(beyond, Person.Parse(beyond).ToMarkdown());
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => (Person.Parse(beyond) with { Created = new(2026, 1, 4) }).ToMarkdown());
        Assert.Equal((262151, "Created"), (refusal.Line, refusal.Member));
    }

    [Fact]
    public void A_list_has_262144_items_at_most()
    {
        string within = Head + "## Topics Discussed\n\n" + Repeat("a,", ItemBuffer.MostItems - 1) + "a\n";
        DoesNotReport("NOTE126", within);
        string beyond = within[..^1] + ",b\n";
        Reports("(8,1): error NOTE126: 'Topics Discussed' 262144", beyond);
        Person ada = Person.Parse(beyond);
        Assert.Equal(ItemBuffer.MostItems, ada.TopicsDiscussed.Count);
        Assert.Throws<NoteWriteException>(() => (ada with { TopicsDiscussed = [.. ada.TopicsDiscussed, "c"] }).ToMarkdown());
        Assert.Equal(beyond, ada.ToMarkdown());
    }

    private static string Frontmatter(string entries) => "---\ntype: people\n" + entries + "title: Ada\ncreated: 2026-01-03\n---\n";

    private static string Table(int others) =>
        $"---\ntype: project\ntitle: A\n---\n## Milestones\n\n| Name |{Repeat(" x |", others)} Due | Status |\n|---|{Repeat("---|", others + 2)}\n| M |{Repeat(" y |", others)}  |  |\n";

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static void Reports(string diagnostic, string note) =>
        Assert.Contains(Person.Parse(note).Diagnostics, found => Reported.Of(found).StartsWith("(note)" + diagnostic, StringComparison.Ordinal));

    private static void DoesNotReport(string id, string note) => Assert.DoesNotContain(Person.Parse(note).Diagnostics, found => found.Id == id);
}
