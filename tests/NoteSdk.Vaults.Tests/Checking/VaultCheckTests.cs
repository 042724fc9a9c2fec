namespace NoteSdk.Vaults.Tests.Checking;

/// <summary>The check of a vault tells what is wrong between notes, at its place.</summary>
public sealed class VaultCheckTests
{
    private const string Meeting = "---\ntype: meeting\ntitle: Kick-off\ndate: 2026-01-08\nattendees: [\"[[Ada]]\", \"[[Garden]]\"]\n---\n\n# Kick-off\n";

    [Fact]
    public async Task A_link_that_leads_nowhere_is_reported()
    {
        using TestVault files = new(("A.md", "See [[B]], [[Gone]] and [c](C%20D.md).\n"), ("B.md", ""));
        Assert.Equal(
            [
                "A.md(1,12): warning NOTE121: 'Gone'",
                "A.md(1,25): warning NOTE121: 'C D.md'",
            ],
            await CheckAsync(files));
    }

    [Fact]
    public async Task A_query_that_cannot_work_is_reported_at_its_place()
    {
        using TestVault files = new(
            ("People/Ada.md", "---\ntype: people\ntitle: Ada\ncreated: 2026-01-01\n---\n\n# Ada\n"),
            ("Queries.md", "```dataview\r\nLIST FROM \"Peple\"\r\n```\n\n  ```dataview\n  TABLE last_contat\n  FROM \"People\"\n  ```\n\n```dataview\n```\n\n```dataview\nTASK WHERE !completed and due < date(today)\n```\n"));
        Assert.Equal(
            [
                "Queries.md(2,11): warning NOTE139: 'Peple' 'People'",
                "Queries.md(6,9): warning NOTE139: 'last_contat' 'people' 'last_contact'",
                "Queries.md(11,1): warning NOTE139",
            ],
            (await CheckAsync(files)).Where(found => found.Contains("NOTE139", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_link_to_a_note_of_another_type_is_reported()
    {
        using TestVault files = new(
            ("Kick-off.md", Meeting),
            ("Ada.md", "---\ntype: people\ntitle: Ada\ncreated: 2026-01-01\n---\n\n# Ada\n"),
            ("Garden.md", "---\ntype: project\ntitle: Garden\n---\n\n# Garden\n"));
        Assert.Contains(
            "Kick-off.md(5,24): warning NOTE133: 'attendees' [[Garden]] 'Garden.md' 'project' 'people'",
            await CheckAsync(files));
    }

    [Fact]
    public async Task Schemas_loaded_at_run_time_report_the_same()
    {
        using TestVault files = new(("Kick-off.md", Meeting), ("Ada.md", "No person."), ("Garden.md", ""));
        Vault vault = await Vault.OpenAsync(files.Root, NoteSchemas.Load(Path.Join(SampleVault.Path, "..", "..", "schemas")));
        Assert.Contains(
            "Kick-off.md(5,13): warning NOTE133: 'attendees' [[Ada]] 'Ada.md' 'people'",
            (await vault.CheckAsync()).Select(Reported.Of));
    }

    [Fact]
    public async Task A_link_that_fits_two_notes_equally_well_is_reported()
    {
        using TestVault files = new(("A.md", "[[Note]]\n"), ("X/Note.md", ""), ("Y/Note.md", ""), ("Y/B.md", "[[Note]]\n"));
        Assert.Equal(["A.md(1,1): warning NOTE134: 'Note' 'X/Note.md' 'Y/Note.md'"], await CheckAsync(files));
    }

    [Fact]
    public async Task A_link_to_a_heading_or_block_that_is_not_there_is_reported()
    {
        using TestVault files = new(("A.md", "[[B#Plan]] [[B#The Plan]] [[B#^done]] [[B#^open]] [[#Here]]\n"), ("B.md", "# The plan\n\nAll of it. ^done\n"));
        Assert.Equal(
            [
                "A.md(1,1): warning NOTE135: 'Plan' 'B.md' '#'",
                "A.md(1,39): warning NOTE135: '^open' 'B.md' '#'",
                "A.md(1,51): warning NOTE135: 'Here' 'A.md' '#'",
            ],
            await CheckAsync(files));
    }

    [Fact]
    public async Task Two_notes_of_one_type_and_title_are_reported()
    {
        string project = "---\ntype: project\ntitle: Garden\n---\n\n# Garden\n";
        using TestVault files = new(("A.md", project), ("B.md", project.Replace("Garden", "garden", StringComparison.Ordinal)), ("C.md", "---\ntype: meeting\ntitle: Garden\ndate: 2026-01-01\n---\n# Garden\n"));
        Assert.Equal(
            [
                "A.md(3,8): warning NOTE136: 'project' 'Garden' 'B.md'",
                "B.md(3,8): warning NOTE136: 'project' 'garden' 'A.md'",
            ],
            (await CheckAsync(files)).Where(found => found.Contains("NOTE136", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_query_for_another_title_is_reported()
    {
        string person = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-01\n---\n\n# Ada\n\n## Open Tasks\n\n```dataview\nTASK\nFROM \"\"\nWHERE !completed AND contains(text, \"Eve\")\nSORT due ASC\n```\n";
        using TestVault files = new(("Ada.md", person));
        Assert.Contains(
            "Ada.md(12,1): warning NOTE137: 'Open Tasks' 'Eve' 'Ada'",
            await CheckAsync(files));
    }

    [Fact]
    public async Task A_handle_that_no_note_has_is_reported()
    {
        using TestVault files = new(
            ("Ada Lee.md", "---\ntype: people\ntitle: Ada Lee\ncreated: 2026-01-01\n---\n\n# Ada Lee\n"), ("Tasks.md", "- [ ] Ask @AdaLee\n- [ ] Ask @AdaLeigh, too\n"));
        Assert.Contains("Tasks.md(2,11): info NOTE138: '@AdaLeigh'", await CheckAsync(files));
        Assert.DoesNotContain(await CheckAsync(files), found => found.Contains("'@AdaLee'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_handle_is_reported_at_its_place_even_where_another_has_the_same_start()
    {
        using TestVault files = new(
            ("Pete Iming.md", "---\ntype: people\ntitle: Pete Iming\ncreated: 2026-01-01\n---\n\n# Pete Iming\n"),
            ("Tasks.md", "\uFEFF- [ ] Zoë \U0001F600 @PeteIming before @Pete\r\n\t- [ ]\tx@Ada, @Ada and @Ada\r\n"));
        Assert.Equal(
            [
                "Tasks.md(1,32): info NOTE138: '@Pete'",
                "Tasks.md(2,15): info NOTE138: '@Ada'",
                "Tasks.md(2,24): info NOTE138: '@Ada'",
            ],
            (await CheckAsync(files)).Where(found => found.Contains("NOTE138", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Zoe\u0308 Brandt", "@ZoëBrandt @Zoe\u0308Brandt @zoëbrandt")]
    [InlineData("\u0905\u0928\u093F\u0924\u093E", "@\u0905\u0928\u093F\u0924\u093E")]
    public async Task A_handle_is_known_however_its_accents_are_encoded(string title, string handles)
    {
        using TestVault files = new(("A.md", $"---\ntype: people\ntitle: {title}\ncreated: 2026-01-01\n---\n\n# {title}\n"), ("Tasks.md", $"- [ ] {handles}\n"));
        Assert.DoesNotContain(await CheckAsync(files), found => found.Contains("NOTE138", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_misspelled_type_is_reported_and_an_unknown_one_is_not()
    {
        using TestVault files = new(("A.md", "---\ntype: poeple\n---\n"), ("B.md", "---\ntype: daily\n---\n"));
        Assert.Equal(["A.md(2,7): warning NOTE122: 'poeple' 'people'"], await CheckAsync(files));
    }

    [Fact]
    public async Task What_is_wrong_with_a_note_by_its_schema_is_reported_too()
    {
        using TestVault files = new(("Garden.md", "---\ntype: project\ntitle: Garden\nstatus: paused\n---\n\n# Garden\n"));
        Assert.Contains(await CheckAsync(files), found => found.StartsWith("Garden.md(4,9): warning NOTE104: 'status' 'paused'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_sample_vault_has_no_mistakes_but_links_to_a_person_without_a_note()
    {
        Vault vault = await Vault.OpenAsync(SampleVault.Path, NoteSdk.Tests.Notes.NoteTypes.All);
        IEnumerable<string> found = (await vault.CheckAsync()).Where(found => found.Severity != NoteSeverity.Info).Select(Reported.Of);
        Assert.Equal(new[] { "13,4", "40,3", "46,7" }.Select(place => $"Meetings/2026-01-15 - Buoy survey.md({place}): warning NOTE121: 'Signe Aune'"), found);
    }

    private static async Task<IEnumerable<string>> CheckAsync(TestVault files)
    {
        Vault vault = await files.OpenAsync();
        return (await vault.CheckAsync()).Select(Reported.Of);
    }
}
