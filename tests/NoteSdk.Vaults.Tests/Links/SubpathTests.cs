using CsCheck;
using NoteSdk.Documents.Outlines;
using NoteSdk.Vaults.Links;
using Xunit.Abstractions;

namespace NoteSdk.Vaults.Tests.Links;

/// <summary>The headings that the subpaths of links lead to, and how links name headings.</summary>
public sealed class SubpathTests(ITestOutputHelper output)
{
    private const string Punctuation = "!\"$%&()*+,.:;<=>?@^`{|}~/[]\\";

    [Fact]
    public async Task Each_of_these_characters_counts_as_a_blank()
    {
        using TestVault files = new(("N.md", string.Concat(Punctuation.Select((mark, i) => $"# A{i}{mark}b\n\n")) + "# Hash#b\n"));
        Vault vault = await files.OpenAsync();
        foreach ((int i, char mark) in Punctuation.Index())
        {
            Assert.Equal(1 + (2 * i), Line(vault, $"A{i} b"));
            Assert.Equal(1 + (2 * i), Line(vault, $"a{i}{mark}{mark} B{mark}"));
        }

        Assert.Equal(1 + (2 * Punctuation.Length), Line(vault, "Hash b"));
    }

    [Theory]
    [InlineData('\'')]
    [InlineData('-')]
    [InlineData('_')]
    [InlineData('–')]
    [InlineData('—')]
    [InlineData('‘')]
    [InlineData('“')]
    [InlineData('，')]
    [InlineData('。')]
    [InlineData('？')]
    [InlineData('×')]
    [InlineData('€')]
    [InlineData('±')]
    [InlineData('…')]
    [InlineData('¡')]
    [InlineData('«')]
    public async Task Any_other_character_counts(char mark)
    {
        using TestVault files = new(("N.md", $"# A{mark}b\n"));
        Vault vault = await files.OpenAsync();
        Assert.Equal((1, null, null), (Line(vault, $"a{mark}B"), Line(vault, "A b"), Line(vault, "Ab")));
    }

    [Theory]
    [InlineData("# A\n# C\n## B\n", "A#B", 3)]
    [InlineData("# X\n## B\n# A\n## B\n", "A#B", 4)]
    [InlineData("# A\n## B\n### C\n## D\n", "A#C", 3)]
    [InlineData("# A\n## B\n### C\n## D\n", "A#B#D", null)]
    [InlineData("# A\n## B\n### C\n## D\n", "A#D", 4)]
    [InlineData("## A\n# B\n### B\n", "A#B", 3)]
    [InlineData("## A\n# B\n", "A#B", null)]
    [InlineData("# A\n## A\n", "A#A", 2)]
    [InlineData("# A\n# B\n", "A#B", null)]
    [InlineData("# A\n## B\n", "#A##B#", 2)]
    [InlineData("# A\n", "##", null)]
    [InlineData("# \u00A0Caf\u00E9 \u00A0 x\n", "cafe\u0301 x", 1)]
    public async Task A_path_of_headings_is_followed_down_the_note_once(string note, string subpath, int? line)
    {
        using TestVault files = new(("N.md", note));
        Assert.Equal(line, Line(await files.OpenAsync(), subpath));
    }

    [Theory]
    [InlineData("Step ^1", "Step 1")]
    [InlineData("C# x", "C x")]
    [InlineData("a: b | c\\d [[e]] %%f%% 100% [g] (h)?", "a b c d e f 100% [g] (h)?")]
    public void A_link_names_a_heading_without_what_would_end_it(string heading, string subpath) => Assert.Equal(subpath, Subpaths.ForHeading(heading));

    [Fact]
    public void A_link_to_a_heading_leads_there()
    {
        Gen<string> heading = Pick("a", "B", "é", " ", "#", "^", "[[", "]]", "[", "]", "%%", "|", "\\", ":", "-", "!", "*").Array[1, 8].Select(parts => "x" + string.Concat(parts) + "x");
        heading.Sample(
            text =>
            {
                using TestVault files = new(("N.md", $"## Y\n\n## {text}\n"), ("Other/N.md", ""));
                Vault vault = files.OpenAsync().Result;
                Link link = vault.LinkToHeading(vault.Get("N.md"), text, "Other/x.md");
                Assert.Equal(link, Link.Parse(link.ToString()));
                ResolvedLink led = vault.Resolve(Link.Parse(link.ToString()), "Other/x.md");
                Assert.Equal(("N.md", 3), (led.Path, led.Line));
            },
            writeLine: output.WriteLine, iter: 60,
            threads: 1);
    }

    [Fact]
    public async Task A_heading_that_is_not_there_has_no_link()
    {
        using TestVault files = new(("N.md", "# ??\n"));
        Vault vault = await files.OpenAsync();
        Assert.Throws<ArgumentException>(() => vault.LinkToHeading(vault.Get("N.md"), "Gone"));
        Assert.Throws<ArgumentException>(() => vault.LinkToHeading(vault.Get("N.md"), "##"));
    }

    /// <summary>Searched for one by one, headings would be read anew for each link.</summary>
    [Theory]
    [InlineData("# A\n", "[[#B]]\n")]
    [InlineData("# A\n", "[[#A#A]]\n")]
    [InlineData("# A\n## B\n", "[[#A#B#C]]\n")]
    [InlineData("x ^a\n\n", "[[#^b]]\n")]
    public void As_many_links_as_headings_take_linear_work(string heading, string link)
    {
        long small = Work(200);
        long large = Work(3200);
        Assert.True(large < 64 * small, $"{small:N0} bytes, then {large:N0} for sixteen times as much");

        long Work(int count)
        {
            using TestVault files = new(("N.md", string.Concat(Enumerable.Repeat(heading, count)) + string.Concat(Enumerable.Repeat(link, count))));
            Vault vault = files.OpenAsync().Result;
            VaultNote note = vault.Get("N.md");
            _ = note.Content.Outline;
            long before = GC.GetAllocatedBytesForCurrentThread();
            foreach (OutlineLink one in note.Content.Outline.Links) GC.KeepAlive(Subpaths.Has(note, one.Subpath));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static int? Line(Vault vault, string subpath) => vault.Resolve(new Link("N", subpath)).Line;

    private static Gen<string> Pick(params string[] from) => Gen.Int[0, from.Length - 1].Select(i => from[i]);
}
