using NoteSdk.Tests.Notes;

namespace NoteSdk.Vaults.Tests.Links;

/// <summary>A vault makes the link that leads to a note.</summary>
public sealed class LinkMakingTests
{
    [Fact]
    public async Task A_link_is_the_name_of_the_note()
    {
        using TestVault files = new(("A/Plan.md", ""), ("B.md", ""));
        Vault vault = await files.OpenAsync();

        Assert.Equal(new Link("Plan"), vault.LinkTo(vault.Get("A/Plan.md"), "B.md"));
    }

    [Theory]
    [InlineData("A/Plan.md", "A/B.md", "A/Plan")]
    [InlineData("X/A/Plan.md", "A/B.md", "X/A/Plan")]
    [InlineData("Plan.md", "A/B.md", "Plan")]
    [InlineData("Plan.md", null, "Plan")]
    [InlineData("Y/Sketch.md", "Z/B.md", "Y/Sketch")]
    [InlineData("Y/Sketch.md", "Y/B.md", "Sketch")]
    public async Task It_has_as_much_of_the_path_as_makes_it_clear(string path, string? from, string target)
    {
        using TestVault files = new(("Plan.md", ""), ("A/Plan.md", ""), ("X/A/Plan.md", ""), ("Y/Sketch.md", ""), ("Z/Sketch.md", ""), ("W/Sketch.md", ""));
        Vault vault = await files.OpenAsync();

        Link link = vault.LinkTo(vault.Get(path), from);

        Assert.Equal((LinkStatus.Found, path), (vault.Resolve(link, from).Status, vault.Resolve(link, from).Path));
        Assert.Equal(target, link.Target);
    }

    [Fact]
    public async Task A_link_to_a_record_is_of_its_type()
    {
        Vault vault = await Vault.OpenAsync(SampleVault.Path, NoteTypes.All);
        Person pete = vault.Get<Person>("People/Pete Iming.md");

        Assert.Equal(new Link<Person>("Pete Iming"), vault.LinkTo(pete));
        Assert.Equal("People/Pete Iming.md", vault.Get(pete).Path);
    }

    [Fact]
    public async Task A_note_that_no_link_leads_to_is_refused()
    {
        using TestVault files = new(("A#B/C.md", ""), ("C.md", ""));
        Vault vault = await files.OpenAsync();

        Assert.Throws<ArgumentException>(() => vault.LinkTo(vault.Get("A#B/C.md")));
        Assert.Throws<ArgumentException>(() => vault.Get(Person.Parse("")));
    }

    [Fact]
    public async Task A_batch_names_no_note_that_it_leaves_as_it_is()
    {
        Vault vault = await Vault.OpenAsync(SampleVault.Path, NoteTypes.All);
        VaultBatch batch = vault.NewBatch();

        batch.Save(vault.Get<Person>("People/Pete Iming.md"));

        Assert.Empty(batch.Paths);
        Assert.Equal("", batch.Diff());
    }
}
