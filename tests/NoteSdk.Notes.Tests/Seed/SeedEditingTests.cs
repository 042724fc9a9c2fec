using System.Text;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Seed;

/// <summary>Edits of the real note: each changes just the lines shown, and reads back equal.</summary>
public sealed class SeedEditingTests
{
    private const string RoleBefore = "| **Role** |  |";

    [SharedFact]
    public void A_date_keeps_its_quotes() => Changes(
        pete => pete with { LastContact = new(2026, 1, 10) },
        "-last_contact: '2025-09-15'", "+last_contact: '2026-01-10'");

    [SharedFact]
    public void A_new_tag_keeps_the_list_at_its_indent() => Changes(pete => pete with { Tags = pete.Tags.Add("vip") }, "+- vip");

    [SharedFact]
    public void An_empty_cell_is_filled() => Changes(
        pete => pete with { ContactInformation = pete.ContactInformation with { Role = "Principal engineer" } },
        "-" + RoleBefore, "+| **Role** | Principal engineer |");

    [SharedFact]
    public void A_placeholder_is_replaced_and_comes_back()
    {
        Person edited = Changes(
            pete => pete with { ContactInformation = pete.ContactInformation with { Email = "pete@example.org" } },
            "-| **Email** | _Unknown_ |", "+| **Email** | pete@example.org |");
        Person reread = Person.Parse(edited.ToUtf8Bytes());
        Assert.Equal(SeedNote.Bytes, (reread with { ContactInformation = reread.ContactInformation with { Email = null } }).ToUtf8Bytes());
        Assert.Equal(SeedNote.Bytes, (edited with { ContactInformation = edited.ContactInformation with { Email = null } }).ToUtf8Bytes());
    }

    [SharedFact]
    public void A_prompt_is_replaced_and_comes_back()
    {
        Person edited = Changes(
            pete => pete with { Relationship = "We share a roadmap.\n\nMonthly call." },
            "-_How do you work with this person? What is your dynamic?_", "+We share a roadmap.", "+", "+Monthly call.");
        Assert.Equal(SeedNote.Bytes, (Person.Parse(edited.ToUtf8Bytes()) with { Relationship = null }).ToUtf8Bytes());
    }

    [SharedFact]
    public void A_fact_is_appended() => Changes(pete => pete with { KeyFacts = [.. pete.KeyFacts, "Owns the cache roadmap."] }, "+- Owns the cache roadmap.");

    [SharedFact]
    public void A_fact_is_put_first() => ChangesAt(
        pete => pete with { KeyFacts = ["Owns the cache roadmap.", .. pete.KeyFacts] }, line: 68, "+- Owns the cache roadmap.");

    [SharedFact]
    public void A_fact_in_the_middle_is_changed() => ChangesAt(
        pete => pete with { KeyFacts = pete.KeyFacts.SetItem(4, "Has a build now.") },
        line: 72,
        "-- Inferencing team has been interested in BlobFuse but lacked a usable build for ~2 months.", "+- Has a build now.");

    [SharedFact]
    public void A_fact_is_removed() => ChangesAt(
        pete => pete with { KeyFacts = pete.KeyFacts.RemoveAt(4) },
        line: 72,
        "-- Inferencing team has been interested in BlobFuse but lacked a usable build for ~2 months.");

    [SharedFact]
    public void All_facts_are_removed_and_one_is_added_again()
    {
        Person edited = Changes(pete => pete with { KeyFacts = [] }, [.. SeedNote.Read().KeyFacts.Select(fact => "-- " + fact)]);
        Person reread = Person.Parse(edited.ToUtf8Bytes());
        Person again = reread with { KeyFacts = ["Owns the cache roadmap."] };
        Assert.Equal(["+- Owns the cache roadmap."], ChangedLines(again.Diff()));
        Assert.Contains("## Key Facts\n\n- Owns the cache roadmap.\n\n## Topics Discussed\n", again.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(again, Person.Parse(again.ToUtf8Bytes()));
    }

    [SharedFact]
    public void A_topic_is_added()
    {
        Person edited = SeedNote.Read() with { TopicsDiscussed = [.. SeedNote.Read().TopicsDiscussed, "Budget (2026, 2027)"] };
        Assert.Equal(Splice("planning and attendees\n", "planning and attendees, Budget (2026, 2027)\n"), edited.ToMarkdown());
        Assert.Equal(edited, Person.Parse(edited.ToUtf8Bytes()));
    }

    [SharedFact]
    public void A_context_entry_is_put_first() => ChangesAt(
        pete => pete with { RecentContext = [new() { Date = new(2026, 1, 8), Note = new("2026-01-08 - Winter planning"), Summary = "Plans", Via = null }, .. pete.RecentContext] },
        line: 84,
        "+- 2026-01-08: [[2026-01-08 - Winter planning]] - Plans");

    [SharedFact]
    public void A_decision_keeps_its_stored_mark() => Changes(
        pete => pete with { KeyDecisions = [pete.KeyDecisions[0] with { Text = "Travel is booked." }] },
        "-- âœ… Jason should book travel to attend the Oct 15 Silicon Valley team offsite.", "+- âœ… Travel is booked.");

    [SharedFact]
    public void A_label_is_changed() => Changes(
        pete => pete with { Profile = pete.Profile with { Relationship = "Partner" } },
        "-**Relationship**: Internal collaborator", "+**Relationship**: Partner");

    [SharedFact]
    public void The_footer_gets_a_date_and_the_file_still_has_no_final_newline()
    {
        Person edited = Changes(pete => pete with { Updated = new(2026, 1, 10) }, "-*Last updated: *", "+*Last updated: 2026-01-10*");
        Assert.EndsWith("---\n*Last updated: 2026-01-10*", edited.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(SeedNote.Bytes, (Person.Parse(edited.ToUtf8Bytes()) with { Updated = null }).ToUtf8Bytes());
    }

    [SharedFact]
    public void The_title_is_followed_by_the_heading_and_the_queries()
    {
        Person edited = Changes(
            pete => pete with { Title = "Peter Iming-Ash" },
            "-title: Pete Iming", "+title: Peter Iming-Ash",
            "-# Pete Iming", "+# Peter Iming-Ash",
            "-WHERE !completed AND contains(text, \"Pete Iming\")", "+WHERE !completed AND contains(text, \"Peter Iming-Ash\")",
            "-WHERE contains(text, \"@PeteIming\") AND !completed", "+WHERE contains(text, \"@PeterImingAsh\") AND !completed");
        Assert.Equal(SeedNote.Bytes, (Person.Parse(edited.ToUtf8Bytes()) with { Title = "Pete Iming" }).ToUtf8Bytes());
    }

    [SharedFact]
    public void The_empty_list_before_the_footer_is_filled() => Changes(pete => pete with { Related = [new("Ines Okafor")] }, "+- [[Ines Okafor]]");

    /// <summary>Asserts the lines that an edit takes out and puts in, and that the result reads back equal, both as it is and with CRLF throughout.</summary>
    private static Person Changes(Func<Person, Person> edit, params string[] lines)
    {
        Person edited = edit(SeedNote.Read());
        Assert.Equal(lines, ChangedLines(edited.Diff()));
        Assert.Equal(edited, Person.Parse(edited.ToUtf8Bytes()));

        Person crlf = edit(Person.Parse(Encoding.UTF8.GetString(SeedNote.Bytes).ReplaceLineEndings("\r\n")));
        Assert.Equal(edited.ToMarkdown().ReplaceLineEndings("\r\n"), crlf.ToMarkdown());
        return edited;
    }

    private static void ChangesAt(Func<Person, Person> edit, int line, params string[] lines)
    {
        Person edited = Changes(edit, lines);
        string[] before = Encoding.UTF8.GetString(SeedNote.Bytes).Split('\n');
        string[] after = edited.ToMarkdown().Split('\n');
        int first = Enumerable.Range(0, before.Length).First(i => before[i] != after[i]);
        Assert.Equal(line, first + 1);
    }

    private static string[] ChangedLines(string diff) =>
        [.. diff.Split('\n').Skip(2).Where(line => line.StartsWith('+') || line.StartsWith('-')).Select(line => line.TrimEnd('\r'))];

    private static string Splice(string before, string after) => Encoding.UTF8.GetString(SeedNote.Bytes).Replace(before, after, StringComparison.Ordinal);
}
