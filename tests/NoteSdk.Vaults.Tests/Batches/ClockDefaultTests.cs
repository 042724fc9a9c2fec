using Microsoft.Extensions.Time.Testing;

namespace NoteSdk.Vaults.Tests.Batches;

/// <summary>A note that is created in a vault gets today and now by the vault's clock.</summary>
public sealed class ClockDefaultTests
{
    [Fact]
    public async Task A_created_note_gets_the_time_of_the_vault()
    {
        NoteSchemas schemas = NoteSchemas.Parse(("a.note.yaml", """
            type: film
            folder: Films
            heading: "{title}"
            frontmatter:
              title: {type: text!, default: {from: "Film of {today}"}}
              seen: {type: date, default: today}
              made: {type: datetime, default: now}
            """));
        FakeTimeProvider clock = new(new(2026, 3, 9, 23, 30, 0, TimeSpan.Zero));
        clock.SetLocalTimeZone(TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(2), "test", "test"));
        MemoryVaultFiles files = new();
        Vault vault = await Vault.OpenAsync(files, schemas, new VaultOptions { Clock = clock });

        VaultBatch batch = vault.NewBatch();
        SchemaNote made = batch.Create(schemas["film"].New());
        SchemaNote other = batch.Create(schemas["film"].New(("Title", "Other"), ("Seen", new DateOnly(2020, 1, 2))));
        await batch.CommitAsync();

        Assert.EndsWith("/Films/Film of 2026-03-10.md", made.Path, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 3, 10), made["Seen"]);
        Assert.Equal(new DateTime(2026, 3, 10, 1, 30, 0), made["Made"]);
        Assert.Equal(new DateOnly(2020, 1, 2), other["Seen"]);
        Assert.Equal("---\ntype: film\ntitle: Film of 2026-03-10\nseen: 2026-03-10\nmade: 2026-03-10T01:30\n---\n\n# Film of 2026-03-10\n", made.ToMarkdown());

        clock.Advance(TimeSpan.FromDays(3));
        VaultBatch later = vault.NewBatch();
        Assert.Equal(made.ToMarkdown().Replace("03-10T01", "04-01T01", StringComparison.Ordinal), later.Save(made.With("Made", new DateTime(2026, 4, 1, 1, 30, 0))).ToMarkdown());
    }

    [Fact]
    public async Task A_stamp_is_set_when_anything_else_changes_and_only_then()
    {
        NoteSchemas schemas = NoteSchemas.Parse(("a.note.yaml", """
            type: film
            heading: "{title}"
            frontmatter:
              title: text!
              tags: {type: list tag, was: [labels]}
              modified: {type: "datetime(YYYY-MM-DD HH:mm)", stamp: now}
              day: {type: date, stamp: today}
            sections: {Notes: {list: text}}
            """));
        FakeTimeProvider clock = new(new(2026, 3, 9, 8, 0, 0, TimeSpan.Zero));
        clock.SetLocalTimeZone(TimeZoneInfo.Utc);
        MemoryVaultFiles files = new();
        Vault vault = await Vault.OpenAsync(files, schemas, new VaultOptions { Clock = clock });
        VaultBatch batch = vault.NewBatch();
        SchemaNote made = batch.Create(schemas["film"].New(("Title", "A")), "A.md");
        await batch.CommitAsync();
        Assert.Equal("---\ntype: film\ntitle: A\nmodified: 2026-03-09 08:00\nday: 2026-03-09\n---\n\n# A\n\n## Notes\n", made.ToMarkdown());

        clock.Advance(TimeSpan.FromDays(1.5));
        batch = vault.NewBatch();
        SchemaNote read = (SchemaNote)batch.Get("A.md").Read();
        Assert.Equal(read.ToMarkdown(), batch.Save(read).ToMarkdown());
        Assert.Empty(batch.Diff());
        Assert.Equal(new DateTime(2000, 1, 1), batch.Save(read.With("Modified", new DateTime(2000, 1, 1)))["Modified"]);

        batch = vault.NewBatch();
        SchemaNote edited = read.With("Notes", new NoteList<string>(["b"]));
        Assert.DoesNotContain("03-10", edited.ToMarkdown(), StringComparison.Ordinal);
        SchemaNote saved = batch.Save(edited);
        Assert.Equal("---\ntype: film\ntitle: A\nmodified: 2026-03-10 20:00\nday: 2026-03-10\n---\n\n# A\n\n## Notes\n\n- b\n", saved.ToMarkdown());
        Assert.Equal(new DateTime(2026, 3, 10, 20, 0, 0), saved["Modified"]);
        Assert.Equal(saved.ToMarkdown(), ((SchemaNote)batch.Get("A.md").Read()).ToMarkdown());
    }
}
