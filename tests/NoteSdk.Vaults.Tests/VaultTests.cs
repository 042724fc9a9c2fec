using NoteSdk.Tests.Notes;

namespace NoteSdk.Vaults.Tests;

/// <summary>A vault finds its notes, by their types and by what they are called.</summary>
public sealed class VaultTests
{
    [Fact]
    public async Task Notes_of_a_type_are_records()
    {
        Vault vault = await Vault.OpenAsync(SampleVault.Path, NoteTypes.All);
        Assert.Equal(["Ines Okafor", "Mei Castellan", "Pete Iming", "Ruth Calder", "Tomas Varga", "Zoë Brandt"], vault.Notes<Person>().Select(person => person.Title));
        Person pete = vault.Get<Person>("People/Pete Iming.md");
        Assert.Equal("@PeteIming", pete.Handle);
        Assert.Equal("People/Pete Iming.md", vault.PathOf(pete));
    }

    [Fact]
    public async Task A_link_of_a_record_leads_to_a_record()
    {
        Vault vault = await Vault.OpenAsync(SampleVault.Path, NoteTypes.All);
        Person pete = vault.Get<Person>("People/Pete Iming.md");
        Meeting? meeting = vault.Resolve(pete.RecentContext[0].Note, pete);
        Assert.NotNull(meeting);
        Assert.Contains(vault.Backlinks(vault.Get(vault.PathOf(meeting)!)), link => link.Note.Path == "People/Pete Iming.md");
    }

    [Fact]
    public async Task A_note_moves_with_all_links_to_it()
    {
        using TestVault files = TestVault.OfSamples();
        Vault vault = await files.OpenAsync();
        VaultBatch batch = vault.NewBatch();
        batch.Move("People/Pete Iming.md", "People/Peter Iming.md");
        await Verify(batch.Diff(), extension: "diff");
    }
}
