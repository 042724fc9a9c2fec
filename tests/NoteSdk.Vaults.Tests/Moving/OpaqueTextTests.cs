namespace NoteSdk.Vaults.Tests.Moving;

/// <summary>What is no text of a note to Obsidian leads nowhere, and stays when a note moves.</summary>
public sealed class OpaqueTextTests
{
    [Fact]
    public async Task Links_in_formulas_stay_when_their_note_moves()
    {
        const string Text = "[[Ada]]\n\n$$\n- [[Ada]]\n$$ [[Ada]]\n\n- [[Ada]]\n  $$ [[Ada]] $$\n\ncost $$. [[Ada]]\n$$\n[[Ada]]\n\n# [[Ada]]\n";
        using TestVault files = new(("A.md", Text), ("Ada.md", "Text\n"));
        Vault vault = await files.OpenAsync();
        VaultBatch batch = vault.NewBatch();
        batch.Move("Ada.md", "Bea.md");
        Assert.Equal("[[Bea]]\n\n$$\n- [[Ada]]\n$$ [[Bea]]\n\n- [[Bea]]\n  $$ [[Ada]] $$\n\ncost $$. [[Bea]]\n$$\n[[Ada]]\n\n# [[Ada]]\n", batch.Get("A.md").Read().ToMarkdown());
    }

    [Theory]
    [InlineData("> # Plan\n")]
    [InlineData("> [!note] Title\n> # Plan\n")]
    [InlineData("- # Plan\n")]
    [InlineData("1. a\n\n   ## Plan\n")]
    [InlineData("a\nPlan\n---\n")]
    [InlineData("$$\n# Plan\n$$\n")]
    [InlineData("Plan\n- \n")]
    public async Task A_link_to_what_is_not_a_heading_is_reported(string text)
    {
        using TestVault files = new(("A.md", "[[B#Plan]]\n"), ("B.md", text));
        Vault vault = await files.OpenAsync();
        Assert.Equal("NOTE135", Assert.Single(await vault.CheckAsync(), found => found.Path!.EndsWith("A.md", StringComparison.Ordinal)).Id);
    }
}
