using NoteSdk.Fuzz.Queries;
using NoteSdk.Queries.Pages;
using NoteSdk.Vaults.Queries;

namespace NoteSdk.Vaults.Tests.Queries;

/// <summary>Queries of a vault that changes share what they made of its notes, and each sees one moment.</summary>
public sealed class QueryMomentTests
{
    private const int Changes = 200;

    private static readonly string[] s_names = ["A", "B", "C", "D", "Sub/A", "Sub/E", "F"];
    private static readonly VaultOptions s_options = new() { Clock = FixedClock.Recorded };

    [Fact]
    public async Task After_each_change_a_query_answers_as_one_of_a_fresh_vault_and_those_before_still_as_they_did()
    {
        Random random = new(20261130);
        using TestVault files = new();
        foreach (string name in s_names) files.Write(name + ".md", Text(random));
        Vault vault = await files.OpenAsync(s_options);
        List<(VaultQuerySource Source, string Answer)> moments = [];
        for (int i = 0; i < Changes; i++)
        {
            string path = s_names[random.Next(s_names.Length)] + ".md";
            if (random.Next(8) > 0) files.Write(path, Text(random));
            else if (File.Exists(files.At(path))) File.Delete(files.At(path));
            await vault.RefreshAsync();
            VaultQuerySource source = vault.State.QuerySource();
            string fresh = Describe((await files.OpenAsync(s_options)).State.QuerySource());

            // Every other moment is looked at only when it is over.
            if (i % 2 == 0) Assert.Equal(fresh, Describe(source));
            moments.Add((source, fresh));
        }

        Assert.All(moments, static moment => Assert.Equal(moment.Answer, Describe(moment.Source)));
    }

    [Fact]
    public async Task A_file_that_comes_or_goes_leaves_the_pages_of_notes_that_do_not_name_it_as_they_are()
    {
        // Notes written just now are read again in any case.
        MemoryVaultFiles files = new(FixedClock.Recorded);
        foreach ((string path, string text) in (ReadOnlySpan<(string, string)>)[("A.md", "[[B]]"), ("B.md", "[[New]]"), ("C.md", "---\nup: x\n---\n[[A]]")]) files.Write(path, text);
        Vault vault = await Vault.OpenAsync(files, []);
        VaultQuerySource before = vault.State.QuerySource();
        foreach (string path in before.Paths) Assert.NotEmpty(before.Find(path)!.Outlinks);
        files.Write("Sub/New.md", "");
        await vault.RefreshAsync();
        VaultQuerySource after = vault.State.QuerySource();
        Assert.Same(before.Find("A.md"), after.Find("A.md"));
        Assert.Same(before.Find("C.md"), after.Find("C.md"));
        Assert.Equal("Sub/New.md", after.Find("B.md")!.Outlinks.Single().Path);
        files.Delete("Sub/New.md");
        await vault.RefreshAsync();
        Assert.Same(before.Find("A.md"), vault.State.QuerySource().Find("A.md"));
        Assert.Equal("New", vault.State.QuerySource().Find("B.md")!.Outlinks.Single().Path);
    }

    [Fact]
    public async Task An_edit_leaves_the_pages_of_other_notes_as_they_are_but_for_those_that_it_links_to()
    {
        using TestVault files = new(("A.md", "one"), ("B.md", "[[A]]"), ("C.md", "[[A]] [[D]]"), ("D.md", ""));

        // Notes written just now are read again in any case.
        foreach (string path in Directory.EnumerateFiles(files.Root)) File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(-1));
        Vault vault = await files.OpenAsync();
        VaultQuerySource before = vault.State.QuerySource();
        foreach (string path in before.Paths) Assert.NotNull(before.Find(path));
        files.Write("B.md", "[[A]] and more");
        await vault.RefreshAsync();
        VaultQuerySource after = vault.State.QuerySource();
        Assert.Same(before.Find("C.md"), after.Find("C.md"));
        Assert.Same(before.Find("D.md"), after.Find("D.md"));
        Assert.NotSame(before.Find("A.md"), after.Find("A.md"));
        Assert.Same(before.Find("A.md")!.Text, after.Find("A.md")!.Text);
        Assert.NotSame(before.Find("B.md")!.Text, after.Find("B.md")!.Text);
    }

    private static string Describe(VaultQuerySource source) =>
        string.Join('\n', source.Paths.Select(path => $"{path}: {string.Join(", ", Fields(source.Find(path)!))}")) + $"\n{string.Join(", ", source.Tagged("#t"))}";

    private static IEnumerable<string> Fields(QueryPage page)
    {
        Assert.True(page.TryGet("file", out QueryValue file));
        foreach (string key in (string[])["inlinks", "outlinks", "tags", "tasks"])
        {
            if (file.Object.TryGet(key, out QueryValue value)) yield return $"{key} {value}";
        }

        foreach (string key in (string[])["k", "up", "code"])
        {
            if (page.TryGet(key, out QueryValue value)) yield return $"{key} {value}";
        }
    }

    /// <summary>Links of all kinds, each of which a note may have or not: in the frontmatter, in fields, in code, and with a dot for their name.</summary>
    private static string Text(Random random) =>
        Maybe(random, $"---\nup: \"[[{Name(random)}]]\"\n---\n")
        + Maybe(random, $"[[{Name(random)}]] ")
        + Maybe(random, "#t ")
        + Maybe(random, $"![[{Name(random)}#x]]")
        + Maybe(random, $"[text]({Name(random)}.md)")
        + Maybe(random, $"[[{Name(random)}/.]]")
        + Maybe(random, $"\n\nk:: [[{Name(random)}]]")
        + Maybe(random, $"\n\n```\ncode:: [[{Name(random)}]]\n```")
        + Maybe(random, $"\n\n- [ ] do [[{Name(random)}]]\n");

    private static string Maybe(Random random, string text) => random.Next(3) == 0 ? text : "";

    private static string Name(Random random) => s_names[random.Next(s_names.Length)];
}
