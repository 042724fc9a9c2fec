using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Records;

/// <summary>A bad note is a value with diagnostics at their line and column, and none of its bytes is lost.</summary>
public sealed class BadNoteTests
{
    private const string Frontmatter = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n";

    [Fact]
    public void No_frontmatter()
    {
        Person ada = Read("# Ada\n\n## Key Facts\n\n- One\n");
        Assert.Equal(["One"], ada.KeyFacts);
        Assert.Equal("", ada.Title);
        Reports(ada, "Ada.md(1,1): warning NOTE101: '---' 'type: people' '---'");
        Reports(ada, "Ada.md(1,1): warning NOTE105: 'title' 'title: …'");
    }

    [Fact]
    public void Frontmatter_that_is_not_closed()
    {
        Person ada = Read("---\ntitle: Ada\n\n## Key Facts\n\n- One\n");
        Assert.Equal(["One"], ada.KeyFacts);
        Reports(ada, "Ada.md(1,1): error NOTE102: '---'");
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => (ada with { Title = "Ada" }).ToMarkdown());
        Assert.Equal((1, 1, "Title"), (refusal.Line, refusal.Column, refusal.Member));
        Assert.EndsWith("'---'", Reported.Values(refusal.Message), StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_yaml_in_one_line_hides_no_other_key()
    {
        Person ada = Read("---\ntype: people\ntitle: Ada\nmanager: @boss\ncreated: 2026-01-03\ntags: [a, b]\n---\n");
        Assert.Equal(("Ada", new DateOnly(2026, 1, 3)), (ada.Title, ada.Created));
        Assert.Equal(["a", "b"], ada.Tags);
        NoteDiagnostic error = Assert.Single(ada.Diagnostics, diagnostic => diagnostic.Severity == NoteSeverity.Error);
        Assert.Equal((4, 10, "NOTE103"), (error.Line, error.Column, error.Id));
        Assert.Contains("quote", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_not_an_entry_hides_no_key_after_it()
    {
        Person ada = Read("---\ntype: people\ntitle: Ada\n- @name\ncreated: 2026-01-03\n---\n");
        Assert.Equal(new DateOnly(2026, 1, 3), ada.Created);
        NoteDiagnostic error = Assert.Single(ada.Diagnostics, diagnostic => diagnostic.Severity == NoteSeverity.Error);
        Assert.Equal((4, "NOTE103"), (error.Line, error.Id));
    }

    [Fact]
    public void A_wrong_date()
    {
        Person ada = Read("---\ntype: people\ntitle: Ada\ncreated: 2026-02-30\n---\n");
        Assert.Equal(MemberState.Unreadable, ada.GetMember("Created").State);
        Reports(ada, "Ada.md(4,10): warning NOTE104: 'created' '2026-02-30' 2026-01-31");
        Assert.Equal("---\ntype: people\ntitle: Ada\ncreated: 2026-02-28\n---\n", (ada with { Created = new(2026, 2, 28) }).ToMarkdown());
    }

    [Fact]
    public void A_missing_section_is_added_when_it_is_needed()
    {
        Person ada = Read(Frontmatter + "\n# Ada\n\n## Key Facts\n\n- One\n\n## Related\n\n- [[Bob]]\n");
        Reports(ada, "Ada.md(15,10): info NOTE106: 'Topics Discussed'");
        Assert.Equal(
            Frontmatter + "\n# Ada\n\n## Key Facts\n\n- One\n\n## Topics Discussed\n\nTea, Cake\n\n## Related\n\n- [[Bob]]\n",
            (ada with { TopicsDiscussed = ["Tea", "Cake"] }).ToMarkdown());
    }

    [Fact]
    public void A_missing_label_is_added_where_the_schema_has_it()
    {
        Person ada = Read(Frontmatter + "## Profile\n\n**Background**:\n- Ships\n");
        Person edited = ada with { Profile = ada.Profile with { Relationship = "Friend" } };
        Assert.Equal(Frontmatter + "## Profile\n\n**Relationship**: Friend\n\n**Background**:\n- Ships\n", edited.ToMarkdown());
    }

    [Fact]
    public void A_section_that_is_there_twice()
    {
        Person ada = Read(Frontmatter + "## Key Facts\n- One\n## Related\n## Key Facts\n- Two\n");
        Assert.Equal(["One"], ada.KeyFacts);
        Reports(ada, "Ada.md(9,1): warning NOTE107: 'Key Facts' 6");
        Assert.Equal(Frontmatter + "## Key Facts\n- 1\n## Related\n## Key Facts\n- Two\n", (ada with { KeyFacts = ["1"] }).ToMarkdown());
    }

    [Fact]
    public void A_section_of_another_shape()
    {
        Person ada = Read(Frontmatter + "## Contact Information\n\nSee the wiki.\n\n## Key Facts\n\n| a |\n|---|\n");
        Assert.Equal(new PersonContactInformation(), ada.ContactInformation);
        Reports(ada, "Ada.md(8,1): warning NOTE108: 'Contact Information'");
        Reports(ada, "Ada.md(12,1): warning NOTE108: 'Key Facts'");
        string edited = (ada with { KeyFacts = ["One"] }).ToMarkdown();
        Assert.Equal(Frontmatter + "## Contact Information\n\nSee the wiki.\n\n## Key Facts\n\n| a |\n|---|\n\n- One\n", edited);
    }

    [Theory]
    [InlineData("<!-- to be done -->")]
    [InlineData("<!--\nto be done\n-->\n\n<!-- twice -->")]
    [InlineData("<div>\nto be done\n</div>")]
    [InlineData("<details><summary>a</summary>\n\n</details>")]
    [InlineData("%% to be done %%")]
    [InlineData("%%\n- to be done\n%%")]
    [InlineData("%% a %% <!-- b -->\n%% c %%")]
    [InlineData("%% a %%\n\n_Unknown_")]
    public void A_section_of_comments_and_HTML_has_no_other_shape(string body)
    {
        Person ada = Read(Frontmatter + $"## Contact Information\n\n{body}\n\n## Key Facts\n\n{body}\n");
        Assert.DoesNotContain(ada.Diagnostics, found => found.Id == "NOTE108");
        Assert.Equal(Frontmatter + $"## Contact Information\n\n{body}\n\n## Key Facts\n\n{body}\n\n- One\n", (ada with { KeyFacts = ["One"] }).ToMarkdown());
    }

    [Fact]
    public void Text_beside_a_comment_is_reported_at_its_place()
    {
        Person ada = Read(Frontmatter + "## Key Facts\n\n<!-- a -->\n\n%% b %%\n\nSee the wiki.\n");
        Assert.Equal("12:1", string.Join(' ', ada.Diagnostics.Where(found => found.Id == "NOTE108").Select(found => $"{found.Line}:{found.Column}")));
    }

    [Fact]
    public void A_formula_without_an_end_takes_in_all_that_follows()
    {
        string note = Frontmatter + "## Background\n\nIt costs\n$$ a b\n\n## Key Facts\n\n- One\n";
        Person ada = Read(note);
        Assert.Empty(ada.KeyFacts);
        Reports(ada, "Ada.md(9,1): warning NOTE150: '$$'");
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => (ada with { KeyFacts = ["Two"] }).ToMarkdown());
        Assert.Contains("formula", refusal.Message, StringComparison.Ordinal);

        Person closed = Read(note.Replace("$$ a b", "$$ a b $$", StringComparison.Ordinal));
        Assert.Equal(["One"], closed.KeyFacts);
        Assert.DoesNotContain(closed.Diagnostics, found => found.Id == "NOTE150");
    }

    [Fact]
    public void A_formula_in_a_list_stays_whole_when_the_list_is_edited()
    {
        const string Formula = "$$\n- a = b\n- c = d\n$$\n";
        Person ada = Read(Frontmatter + $"## Key Facts\n\n- One\n  {Formula.Replace("\n", "\n  ", StringComparison.Ordinal).TrimEnd()}\n- Two\n\n{Formula}\n- Three\n");
        Assert.Equal(["One", "Two", "Three"], ada.KeyFacts);
        string edited = (ada with { KeyFacts = ["1", "3"] }).ToMarkdown();
        Assert.Contains(Formula, edited, StringComparison.Ordinal);
        Assert.Equal(["1", "3"], Person.Parse(edited).KeyFacts);
    }

    [Fact]
    public void An_unknown_section_and_an_unknown_key_are_kept_and_reachable()
    {
        Person ada = Read("---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\nshoe_size: 38\n---\n## Gifts\n\nA *book*.\n\n### Wrapped\n\nyes\n");
        Reports(ada, "Ada.md(7,1): info NOTE109: 'Gifts' 'people'");
        Assert.Equal("38", ada.Frontmatter["shoe_size"]);
        Assert.Equal([("Gifts", 2, 7), ("Wrapped", 3, 11)], ada.Sections.Select(section => (section.Heading, section.Level, section.Line)));
        Assert.Contains("A *book*.", ada.Sections[0].Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_that_fits_no_pattern_is_kept_in_its_place()
    {
        Person ada = Read(Frontmatter + "## Recent Context\n\n- 2026-01-01: [[A]] - one\n- who knows when\n- 2026-01-02: [[B]] - two\n");
        Assert.Equal(["one", "two"], ada.RecentContext.Select(entry => entry.Summary));
        Reports(ada, "Ada.md(9,3): warning NOTE110: 'Recent Context' 'who knows when' '{date:date}: {note:link(meeting)} - {summary} (via {via})' '{date:date}: {note:link(meeting)} - {summary}'");
        Person edited = ada with { RecentContext = [ada.RecentContext[1]] };
        Assert.Equal(Frontmatter + "## Recent Context\n\n- who knows when\n- 2026-01-02: [[B]] - two\n", edited.ToMarkdown());
    }

    [Fact]
    public void A_list_where_one_value_belongs()
    {
        Person ada = Read("---\ntype: people\ntitle: [a, b]\ncreated: 2026-01-03\n---\n");
        Reports(ada, "Ada.md(3,8): warning NOTE115: 'title'");
        Assert.Throws<NoteWriteException>(() => (ada with { Title = "Ada" }).ToMarkdown());
    }

    [Fact]
    public void Another_type_of_note()
    {
        Person ada = Read("---\ntype: meeting\ntitle: Ada\ncreated: 2026-01-03\n---\n");
        Reports(ada, "Ada.md(2,7): warning NOTE114: 'meeting' 'people'");
    }

    [Fact]
    public void Columns_count_utf16_units_and_a_byte_order_mark_counts_for_none()
    {
        Person ada = Read("\uFEFF---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n## Key Decisions\n\n- 😀 x\n- âœ… y\n");
        Assert.Equal((9, 3), (ada.Diagnostics.Single(diagnostic => diagnostic.Id == "NOTE111").Line, ada.Diagnostics.Single(diagnostic => diagnostic.Id == "NOTE111").Column));
        Assert.DoesNotContain(ada.Diagnostics, diagnostic => diagnostic.Id == "NOTE101");
    }

    private static Person Read(string markdown)
    {
        Person note = Person.Parse(markdown, "Ada.md");
        Assert.Equal(markdown, note.ToMarkdown());
        return note;
    }

    private static void Reports(Person note, string diagnostic) => Assert.Contains(diagnostic, note.Diagnostics.Select(Reported.Of));
}
