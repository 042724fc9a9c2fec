using MeetingIngest.Notes;
using Samples.Tests.Support;

namespace Samples.Tests.MeetingIngest;

/// <summary>The sample that brings the notes of those who attended a meeting up to date.</summary>
[Trait("Category", "Process")]
public sealed class MeetingIngestTests : IDisposable
{
    private const string Meeting = "Meetings/2026-01-15 - Buoy survey.md";

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "MeetingIngest.dll");

    private readonly SampleCopy _samples = new();

    public void Dispose() => _samples.Dispose();

    [Fact]
    public async Task It_shows_what_it_would_change_and_writes_nothing()
    {
        ProgramRun run = await Run();

        Assert.Empty(_samples.Changed);
        await Verify(run.Output);
    }

    [Fact]
    public async Task It_writes_the_notes_of_the_attendees_and_of_the_meeting_and_no_other()
    {
        await Run("--write");

        Assert.Equal([Meeting, "People/Ruth Calder.md", "People/Signe Aune.md", "People/Zoë Brandt.md"], _samples.Changed);
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        await Run("--write");
        byte[][] written = [.. _samples.Changed.Select(file => File.ReadAllBytes(_samples.At(file)))];

        ProgramRun run = await Run("--write");

        Assert.Contains("All notes are up to date.", run.Output, StringComparison.Ordinal);
        Assert.Equal(written, _samples.Changed.Select(file => File.ReadAllBytes(_samples.At(file))));
    }

    [Fact]
    public async Task Somebody_new_gets_a_note_to_be_reviewed()
    {
        await Run("--write");

        Person signe = Person.Load(_samples.At("People/Signe Aune.md"));
        Assert.Equal((true, new DateOnly(2026, 1, 15), new DateOnly(2026, 1, 15)), (signe.AutoCreated, signe.Created, signe.LastContact));
        Assert.Equal(["type/people", "needs-review"], signe.Tags);
        Assert.Empty(signe.Diagnostics);
    }

    [Fact]
    public async Task The_last_contact_is_never_moved_back()
    {
        await Run("--write", "Meetings/2025-10-02 - Tidemark rollout plan.md");

        Assert.Equal(new DateOnly(2025, 12, 4), Person.Load(_samples.At("People/Ines Okafor.md")).LastContact);
    }

    [Fact]
    public async Task A_meeting_that_a_note_has_an_entry_of_gets_no_other()
    {
        await Run("--write", "Meetings/2025-10-02 - Tidemark rollout plan.md");

        Assert.Equal(3, Person.Load(_samples.At("People/Ines Okafor.md")).RecentContext.Count);
    }

    [Fact]
    public async Task An_attendee_known_by_an_alias_gets_no_second_note()
    {
        await Replace("[[Zoë Brandt]]", "[[Zoe Brandt]]");

        await Run("--write");

        Assert.Equal([Meeting, "People/Ruth Calder.md", "People/Signe Aune.md", "People/Zoë Brandt.md"], _samples.Changed);
        Assert.Equal(new DateOnly(2026, 1, 15), Person.Load(_samples.At("People/Zoë Brandt.md")).LastContact);
    }

    [Fact]
    public async Task Somebody_new_whose_name_is_spelled_in_two_ways_gets_one_note_with_all_that_is_known()
    {
        await Replace("- \"[[Signe Aune]]\"", "- \"[[Signe Aune]]\"\n- \"[[signe aune]]\"");
        await Replace("- [[Signe Aune]]: Surveys", "- [[signe aune]]: Surveys");

        await Run("--write");

        Assert.Equal([Meeting, "People/Ruth Calder.md", "People/Signe Aune.md", "People/Zoë Brandt.md"], _samples.Changed);
        Assert.Contains(Person.Load(_samples.At("People/Signe Aune.md")).KeyFacts, fact => fact.StartsWith("Surveys the buoys", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_note_cannot_hold_is_reported_and_nothing_is_written()
    {
        await Replace("who checks them\n", "who checks them (via Bob)\n");
        byte[] ruth = await File.ReadAllBytesAsync(_samples.At("People/Ruth Calder.md"));

        ProgramRun run = await ProgramRun.Of(Program, _samples.Path, "--write");

        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Contains("RecentContext (section 'Recent Context') cannot be written", run.Output, StringComparison.Ordinal);
        Assert.Equal(ruth, await File.ReadAllBytesAsync(_samples.At("People/Ruth Calder.md")));
        Assert.False(File.Exists(_samples.At("People/Signe Aune.md")));
    }

    [Fact]
    public async Task An_attendee_that_is_not_a_person_is_left_alone_and_reported()
    {
        await Replace("[[Signe Aune]]", "[[Lantern]]");

        ProgramRun run = await Run("--write");

        Assert.Contains("Left alone: an attendee whose link leads to Projects/Lantern.md.", run.Output, StringComparison.Ordinal);
        Assert.Equal([Meeting, "People/Ruth Calder.md", "People/Zoë Brandt.md"], _samples.Changed);
    }

    [Fact]
    public async Task A_path_that_is_not_a_meeting_is_refused()
    {
        ProgramRun run = await ProgramRun.Of(Program, _samples.Path, "People/Pete Iming.md");

        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Contains("People/Pete Iming.md is no meeting of", run.Output, StringComparison.Ordinal);
    }

    private async Task Replace(string old, string text) =>
        await File.WriteAllTextAsync(_samples.At(Meeting), (await File.ReadAllTextAsync(_samples.At(Meeting))).Replace(old, text, StringComparison.Ordinal));

    private async Task<ProgramRun> Run(params string[] arguments)
    {
        ProgramRun run = await ProgramRun.Of(Program, _samples.Path, arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return run;
    }
}
