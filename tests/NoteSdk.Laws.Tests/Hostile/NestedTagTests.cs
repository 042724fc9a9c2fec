using NoteSdk.Documents.Outlines;
using NoteSdk.Fuzz.Queries;

namespace NoteSdk.Laws.Tests.Hostile;

/// <summary>A tag within tags has parents, which all have to be found, but whose texts together have the square of its length.</summary>
[Trait("Category", "Hostile")]
public sealed class NestedTagTests
{
    private const int Size = 10_000;

    /// <summary>Notes whose tags have many parents: of a size each, wherever a note has tags.</summary>
    private static readonly Dictionary<string, Func<int, string>> s_makers = new()
    {
        ["short levels"] = static n => "#" + Tag(n / 2, "a") + "\n",
        ["long levels"] = static n => "#" + Tag(n / 50, new string('a', 49)) + "\n",
        ["one long level above short ones"] = static n => "#" + new string('a', n / 2) + "/" + Tag(n / 4, "b") + "\n",
        ["many tags"] = static n => string.Concat(Enumerable.Range(0, n / 200).Select(static i => $"#t{i}/{Tag(98, "a")}\n")),
        ["frontmatter"] = static n => $"---\ntags: [{Tag(n / 2, "a")}]\n---\n",
        ["levels without a name"] = static n => "#a" + new string('/', n) + "b\n",
    };

    public static TheoryData<string> Shapes => [.. s_makers.Keys];

    /// <summary>Room is counted, not time.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_vault_finds_them_in_room_in_proportion_to_the_note(string shape)
    {
        await TagsRoomAsync(s_makers[shape](Size));
        long small = await TagsRoomAsync(s_makers[shape](Size));
        long large = await TagsRoomAsync(s_makers[shape](8 * Size));
        Assert.True(large < (16 * small) + (1 << 20), $"{small:N0} bytes, then {large:N0} for a note of eight times the size");
        Assert.InRange(large, 0, 200L * 8 * Size);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_query_gets_them_in_room_in_proportion_to_the_note(string shape)
    {
        Room(s_makers[shape](Size));
        long small = Room(s_makers[shape](Size));
        long large = Room(s_makers[shape](8 * Size));
        Assert.True(large < (16 * small) + (1 << 20), $"{small:N0} bytes, then {large:N0} for a note of eight times the size");

        static long Room(string note) => Allocated(() => Evaluated.Text("length(join(this.file.tags)) + length(this.file.etags)", MemorySource.Of(("A.md", note)), "A.md"));
    }

    [Fact]
    public void Tags_are_charged_to_the_budget_of_a_query()
    {
        string note = s_makers["many tags"](200_000);
        string tags = Evaluated.Text("length(map(split(\"a\" * 1000, \"\"), (x) => this.file.tags))", MemorySource.Of(("A.md", note)), "A.md");
        Assert.StartsWith("error: the query does too much work", tags, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(150)]
    public async Task The_notes_of_every_tag_above_are_found(int levels)
    {
        string tag = Tag(levels, "ä");
        using TestVault files = new(("A.md", $"#{tag}\n"), ("B.md", $"#{tag}/c #{tag}d\n"), ("C.md", $"#{tag}d\n"));
        Vault vault = await files.OpenAsync();
        for (int level = 1; level <= levels; level++)
        {
            string above = Tag(level, "Ä");
            Assert.Equal(level == levels ? ["A.md", "B.md"] : ["A.md", "B.md", "C.md"], vault.NotesTagged(above).Select(static note => note.Path));
            Assert.Equal(vault.NotesTagged(above).Select(static note => note.Path), vault.Query($"LIST FROM #{above}").Select(static row => row.Note!.Path));
        }

        Assert.Equal(["B.md"], vault.NotesTagged($"{tag}/c").Select(static note => note.Path));
        Assert.Empty(vault.NotesTagged($"{tag}/d"));
    }

    [Fact]
    public async Task A_hundred_levels_are_listed_and_the_tag_itself()
    {
        using TestVault files = new(("A.md", $"#{Tag(150, "a")}\n"));
        Vault vault = await files.OpenAsync();
        Assert.Equal([.. Enumerable.Range(1, 100).Select(static level => Tag(level, "a")), Tag(150, "a")], vault.Tags());
        Assert.Equal("101", vault.Query("LIST WITHOUT ID length(file.tags)").ToMarkdown().Trim(' ', '-', '\n'));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a/b/c", "a/b/c a/b a")]
    [InlineData("a//b", "a//b a/ a")]
    [InlineData("a/", "a/ a")]
    public void A_tag_comes_with_its_parents(string tag, string all) => Assert.Equal(all.Split(' '), NestedTag.WithParents(tag));

    private static string Tag(int levels, string level) => string.Join('/', Enumerable.Repeat(level, levels));

    private static async Task<long> TagsRoomAsync(string note)
    {
        using TestVault files = new(("A.md", note));
        Vault vault = await files.OpenAsync();
        Assert.NotEmpty(vault.Notes()[0].Outline.Tags);
        return Allocated(() => vault.Tags());
    }

    private static long Allocated(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
