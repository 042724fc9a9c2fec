using System.Text;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Seed;

public sealed class SeedReadingTests
{
    [SharedFact]
    public void The_frontmatter_is_typed()
    {
        Person pete = SeedNote.Read();
        Assert.Equal("Pete Iming", pete.Title);
        Assert.Equal(new DateOnly(2026, 1, 3), pete.Created);
        Assert.Equal(new DateOnly(2025, 9, 15), pete.LastContact);
        Assert.True(pete.AutoCreated);
        Assert.Equal(["type/people", "needs-review"], pete.Tags);
        Assert.Equal("@PeteIming", pete.Handle);
    }

    [SharedFact]
    public void Empty_cells_and_placeholders_are_null_and_can_be_distinguished()
    {
        Person pete = SeedNote.Read();
        Assert.Equal(new PersonContactInformation(), pete.ContactInformation);
        Assert.Equal(
            [
                ("ContactInformation.Role", MemberState.Empty), ("ContactInformation.Company", MemberState.Empty),
                ("ContactInformation.Department", MemberState.Placeholder), ("ContactInformation.Email", MemberState.Placeholder),
                ("ContactInformation.Phone", MemberState.Placeholder), ("ContactInformation.LinkedIn", MemberState.Placeholder),
                ("ContactInformation.Location", MemberState.Placeholder),
            ],
            pete.Members.Where(member => member.Name.StartsWith("ContactInformation.", StringComparison.Ordinal)).Select(member => (member.Name, member.State)));
        Assert.Equal((18, 14), (pete.GetMember("ContactInformation.Role").Line, pete.GetMember("ContactInformation.Role").Column));
        Assert.Equal((20, 20), (pete.GetMember("ContactInformation.Department").Line, pete.GetMember("ContactInformation.Department").Column));
    }

    [SharedFact]
    public void Prompts_are_null()
    {
        Person pete = SeedNote.Read();
        Assert.Null(pete.Relationship);
        Assert.Null(pete.Background);
        Assert.Equal(MemberState.Prompt, pete.GetMember("Relationship").State);
        Assert.Equal(MemberState.Prompt, pete.GetMember("Background").State);
    }

    [SharedFact]
    public void Queries_have_their_text()
    {
        Person pete = SeedNote.Read();
        Assert.Equal("LIST\nFROM \"VAST/Projects\" OR \"Personal/Projects\"\nWHERE contains(file.outlinks, this.file.link)", pete.Projects!.Text);
        Assert.Equal("TASK\nFROM \"\"\nWHERE !completed AND contains(text, \"Pete Iming\")\nSORT due ASC", pete.OpenTasks!.Text);
        Assert.Equal("TASK\nWHERE contains(text, \"@PeteIming\") AND !completed\nSORT due ASC", pete.TasksTheyOwn!.Text);
    }

    [SharedFact]
    public void Lists_have_their_items()
    {
        Person pete = SeedNote.Read();
        Assert.Equal(9, pete.KeyFacts.Count);
        Assert.StartsWith("Team offsite planned", pete.KeyFacts[0], StringComparison.Ordinal);
        Assert.EndsWith("(kernel-mode, GPUs, DPU/FunOS).", pete.KeyFacts[8], StringComparison.Ordinal);
        Assert.Equal(9, pete.TopicsDiscussed.Count);
        Assert.Equal("Alluxio viability (IP/China perception, Java stack)", pete.TopicsDiscussed[7]);
        Assert.Equal([new Link<Project>("Cloud")], pete.RelatedProjects);
        Assert.Empty(pete.Related);
        Assert.Null(pete.Updated);
    }

    [SharedFact]
    public void Patterns_give_records()
    {
        Person pete = SeedNote.Read();
        ContextEntry entry = Assert.Single(pete.RecentContext);
        Assert.Equal(new DateOnly(2025, 9, 15), entry.Date);
        Assert.Equal("2025-09-15 - Jason and Jai discussed options and strategy for distributed caching (BlobFuse v", entry.Note.Target);
        Assert.StartsWith("Weekly 1:1", entry.Summary, StringComparison.Ordinal);
        Assert.EndsWith("(Blo...", entry.Summary, StringComparison.Ordinal);
        Assert.Equal("Jai Menon", entry.Via);

        Decision decision = Assert.Single(pete.KeyDecisions);
        Assert.Equal(Mark.Decided, decision.Mark);
        Assert.Equal("Jason should book travel to attend the Oct 15 Silicon Valley team offsite.", decision.Text);
    }

    [SharedFact]
    public void Labels_give_a_value_and_a_list()
    {
        Person pete = SeedNote.Read();
        Assert.Equal("Internal collaborator", pete.Profile.Relationship);
        Assert.StartsWith("Provided input that MAI", Assert.Single(pete.Profile.Background), StringComparison.Ordinal);
    }

    [SharedFact]
    public void Only_the_mis_decoded_mark_is_reported()
    {
        NoteDiagnostic diagnostic = Assert.Single(SeedNote.Read().Diagnostics);
        Assert.Equal("Pete Iming.md(95,3): info NOTE111: 'Key Decisions' 'âœ…' '✅'", Reported.Of(diagnostic));
    }

    [SharedFact]
    public void What_is_written_unchanged_is_what_was_read()
    {
        Assert.Equal(3383, SeedNote.Bytes.Length);
        Assert.Equal(SeedNote.Bytes, SeedNote.Read().ToUtf8Bytes());
        Assert.Equal(Encoding.UTF8.GetString(SeedNote.Bytes), Person.Parse(Encoding.UTF8.GetString(SeedNote.Bytes)).ToMarkdown());
        Assert.Equal("", SeedNote.Read().Diff());
    }

    [SharedFact]
    public void Two_readings_are_equal_whatever_their_newlines()
    {
        Person crlf = Person.Parse(Encoding.UTF8.GetString(SeedNote.Bytes).ReplaceLineEndings("\r\n"));
        Assert.Equal(SeedNote.Read(), SeedNote.Read());
        Assert.Equal(SeedNote.Read(), crlf);
        Assert.Equal(SeedNote.Read().GetHashCode(), crlf.GetHashCode());
        Assert.NotEqual(SeedNote.Read(), crlf with { Title = "Other" });
        Assert.NotEqual(SeedNote.Read(), crlf with { OpenTasks = new("TASK") });
    }
}
