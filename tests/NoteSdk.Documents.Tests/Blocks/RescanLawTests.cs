using System.Text;
using CsCheck;
using NoteSdk.Documents.Blocks;
using Xunit.Abstractions;

namespace NoteSdk.Documents.Tests.Blocks;

/// <summary>The blocks of an edited note are the same whether all of it is scanned or only the region that the edit may have changed.</summary>
[Trait("Category", "Law")]
public sealed class RescanLawTests(ITestOutputHelper output)
{
    private const string Heading = "## s\n";

    private static readonly Gen<string> Section = Gen.OneOf(NoteGen.Document, NoteGen.ObsidianDocument, NoteGen.TableDocument);

    private static readonly string[] Frontmatters = ["", "---\na: b\n---\n", "\uFEFF---\r\na: b\r\n---\r\n", "---\n---"];

    private static readonly string[] Pieces =
    [
        "", "a", "\n", "\r", "\r\n", "\n\n", "- a\n", "\n- b", "# h\n", "## h\n", "\n## h\n", "---\n", "\n---\n", "===\n", "```\n", "\n```\n", "%%", "%%\n", "\n%%\n",
        "$$\n", "<!--", "-->\n", "<div>\n", "> ", "| a |\n|---|\n", "    a\n", "[a]: b\n", "1. a\n", "#", " ",
    ];

    private static readonly Gen<(string Frontmatter, string[] Sections, (int Start, int Length, string Text)[] Edits)> Cases = Gen.Select(
        Gen.Int[0, Frontmatters.Length - 1].Select(i => Frontmatters[i]),
        Section.Array[1, 5],
        Gen.Select(Gen.Int[0, 400], Gen.Int[0, 12], Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), NoteGen.Document)).Array[1, 2]);

    [Fact]
    public void A_region_scanned_again_gives_the_blocks_of_the_whole()
    {
        int scanned = 0;
        int all = 0;
        Cases.Sample(
            given =>
            {
                string note = given.Frontmatter + string.Concat(given.Sections.Select((section, i) => i == 0 ? section + "\n" : Heading + section + "\n"));
                all++;
                if (AgreesAfter(Encoding.UTF8.GetBytes(note), given.Edits)) scanned++;
            },
            writeLine: output.WriteLine, iter: 20_000, threads: 1);
        output.WriteLine($"{scanned} of {all} notes by their regions");
        Assert.True(scanned > all / 2, $"only {scanned} of {all} notes had a region that could be scanned alone");
    }

    [Theory]
    [InlineData("## a\nx\n## b\ny\n", "x", "z", true)]
    [InlineData("## a\nx\n## b\ny\n", "x", "```", false)]
    [InlineData("## a\nx\n## b\ny\n", "x", "<!--", false)]
    [InlineData("## a\nx\n## b\ny\n", "x", "$$", false)]
    [InlineData("## a\nx\n## b\ny\n", "x", "%%", false)]
    [InlineData("## a\nx\n\n%% c %%\n## b\ny\n", "x", "%%", true)]
    [InlineData("## a\nx\n## b\n%%\ny\n", "x", "%%", false)]
    [InlineData("%%\n## a\nx\n## b\ny\n", "x", "%%", false)]
    [InlineData("%% c %%\n\n%%\n## a\nx\n## b\n%%\n", "x", "z", true)]
    [InlineData("## a\nx\n## b\ny\n", "x\n", "z", false)]
    [InlineData("## a\nx\n## b\ny\n", "## b", "# b", true)]
    [InlineData("## a\nx\n  ## b\ny\n", "x", "- x", false)]
    [InlineData("## a\nx\nb\n===\ny\n", "x", "z", true)]
    [InlineData("## a\rx\n## b\n", "x\n", "\n", false)]
    [InlineData("x", "x", "z", true)]
    public void A_region_is_scanned_alone_only_where_nothing_else_can_change(string note, string old, string text, bool expected)
    {
        int start = note.IndexOf(old, StringComparison.Ordinal);
        Assert.Equal(expected, AgreesAfter(Encoding.UTF8.GetBytes(note), [(start, old.Length, text)]));
    }

    /// <summary>Makes edits and asks that the blocks found by the region are those of the whole.</summary>
    /// <returns>Whether they could be found by the region.</returns>
    private static bool AgreesAfter(byte[] note, (int Start, int Length, string Text)[] edits)
    {
        NoteDocument before = Open(note);
        int from = before.BodyStart;
        List<byte> edited = [.. note[..from]];
        int first = -1;
        int copied = from;
        int last = from;
        foreach ((int offset, int length, string text) in edits.OrderBy(static edit => edit.Start))
        {
            int start = Math.Min(note.Length, Math.Max(copied, from + offset));
            int end = Math.Min(note.Length, start + length);
            edited.AddRange(note[copied..start]);
            edited.AddRange(Encoding.UTF8.GetBytes(text));
            if (first < 0) first = start;
            copied = last = end;
        }

        edited.AddRange(note[copied..]);
        NoteDocument expected = Open([.. edited]);
        NoteDocument after = new();
        after.OpenEdited([.. edited], before, first, last);
        Assert.Equal(StartsOf(expected), StartsOf(after));
        Assert.Equal(expected.Frontmatter.Nodes.ToArray(), after.Frontmatter.Nodes.ToArray());
        if (after.Frontmatter.State != before.Frontmatter.State || after.BodyStart != from) return false;
        bool isRegion = after.TryFindBlocks(before, BodyRegion.Around(before, first, last));
        Assert.Equal(expected.Blocks.ToArray(), after.Blocks.ToArray());
        return isRegion;
    }

    private static int[] StartsOf(NoteDocument note) => [.. Enumerable.Range(0, note.Lines.Count + 1).Select(note.Lines.Start)];

    private static NoteDocument Open(byte[] note)
    {
        NoteDocument document = new();
        document.Open(note);
        return document;
    }
}
