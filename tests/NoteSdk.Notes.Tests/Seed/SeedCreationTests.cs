using NoteSdk.Notes.Records;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Seed;

/// <summary>A record made with <c>new</c> from the real note's values, written afresh.</summary>
public sealed class SeedCreationTests
{
    [SharedFact]
    public void It_equals_the_note_but_for_what_a_fresh_note_cannot_know()
    {
        string fresh = Fresh().ToMarkdown();
        string[] difference =
        [
            // How a date was quoted, and how far a list was indented.
            "-created: '2026-01-03'", "-last_contact: '2025-09-15'", "+created: 2026-01-03", "+last_contact: 2025-09-15",
            "-- type/people", "-- needs-review", "+  - type/people", "+  - needs-review",

            // That a cell was empty and held no placeholder.
            "-| **Role** |  |", "-| **Company** |  |", "+| **Role** | _Unknown_ |", "+| **Company** | _Unknown_ |",

            // Blank lines beyond one.
            "-", "-", "-",

            // How a mark was once mis-decoded.
            "-- âœ… Jason should book travel to attend the Oct 15 Silicon Valley team offsite.",
            "+- ✅ Jason should book travel to attend the Oct 15 Silicon Valley team offsite.",

            // Blank lines before the footer, and no newline at the end.
            "-", "-", "-", "-*Last updated: *", "\\ No newline at end of file", "+*Last updated: *",
        ];
        string diff = (Person.Parse(SeedNote.Bytes) is var seed ? UnifiedDiff.Between(seed.ToMarkdown(), fresh, "seed") : "").TrimEnd('\n');
        Assert.Equal(difference, diff.Split('\n').Skip(2).Where(line => line[0] is not (' ' or '@')));
    }

    [SharedFact]
    public void It_reads_back_equal() => Assert.Equal(Fresh(), Person.Parse(Fresh().ToUtf8Bytes()));

    [SharedFact]
    public void It_has_nothing_to_report() => Assert.Empty(Person.Parse(Fresh().ToUtf8Bytes()).Diagnostics);

    private static Person Fresh()
    {
        Person seed = SeedNote.Read();
        return new Person
        {
            Title = seed.Title,
            Created = seed.Created,
            LastContact = seed.LastContact,
            AutoCreated = seed.AutoCreated,
            Tags = seed.Tags,
            ContactInformation = seed.ContactInformation,
            KeyFacts = seed.KeyFacts,
            TopicsDiscussed = seed.TopicsDiscussed,
            RecentContext = seed.RecentContext,
            Profile = seed.Profile,
            KeyDecisions = seed.KeyDecisions,
            RelatedProjects = seed.RelatedProjects,
        };
    }
}
