using System.Text;
using CsCheck;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Text;
using Xunit.Abstractions;

namespace NoteSdk.Documents.Tests.Blocks;

/// <summary>What holds for the blocks of any bytes.</summary>
[Trait("Category", "Law")]
public sealed class SkeletonLawTests(ITestOutputHelper output)
{
    private const string Alphabet = " \t\n\r>-+*1.)#`~<|:%$[]x=_!a\0\u0080\u00c3\u00ff";

    private static readonly Gen<byte[]> Bytes = Gen.OneOf(
        NoteGen.Document.Select(Encoding.UTF8.GetBytes),
        NoteGen.ObsidianDocument.Select(Encoding.UTF8.GetBytes),
        NoteGen.TableDocument.Select(Encoding.UTF8.GetBytes),
        Gen.Int[0, Alphabet.Length - 1].Select(i => (byte)Alphabet[i]).Array[0, 60]);

    [Fact]
    public void Blocks_nest_follow_each_other_and_leave_out_nothing() => Bytes.Sample(text => Assert.Null(FaultIn(text)), writeLine: output.WriteLine, iter: 20_000);

    [Fact]
    public void The_kind_of_newline_does_not_matter() => Gen.OneOf(NoteGen.Document, NoteGen.ObsidianDocument).Sample(
        document =>
        {
            string lf = document.ReplaceLineEndings("\n");
            foreach (string newline in new[] { "\r\n", "\r" })
                Assert.Equal(Lines(lf), Lines(lf.Replace("\n", newline)));
        },
        writeLine: output.WriteLine, iter: 3000);

    [Fact]
    public void Lines_before_the_first_one_do_not_matter() => Gen.OneOf(NoteGen.Document, NoteGen.ObsidianDocument).Sample(
        document =>
        {
            const string Frontmatter = "---\r\na: b\n---\n";
            Block[] alone = Skeleton.Scan(document);
            Block[] after = Skeleton.Scan(Frontmatter + document, 3);
            int shift = Frontmatter.Length;
            for (int i = 0; i < alone.Length; i++)
            {
                ref Block block = ref alone[i];
                block.Start += shift;
                block.End += shift;
                block.ContentStart += shift;
                block.ContentEnd += shift;
                block.Line += 3;
            }
            Assert.Equal(alone, after);
        },
        writeLine: output.WriteLine, iter: 3000);

    [Fact]
    public void A_byte_order_mark_is_not_text()
    {
        Assert.Equal("Heading1 3-7 (5-6)", Skeleton.Print("\uFEFF# a\n"));
        Assert.Equal("List- 3-8\n  ListItem- 3-8 (5-8) indent 2\n    Paragraph 5-8", Skeleton.Print("\uFEFF- a\nb"));
        Assert.Empty(Skeleton.Scan("\uFEFF"));
        Assert.Equal("Paragraph 2-8", Skeleton.Print("\n\n\uFEFF# a"));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_text()
    {
        Block heading = Assert.Single(Skeleton.Scan([(byte)'#', (byte)' ', 0xFF, 0, 0xC3, (byte)'\n']));
        Assert.Equal((BlockKind.Heading, 2, 5), (heading.Kind, heading.ContentStart, heading.ContentEnd));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n \t\n")]
    public void Blank_lines_have_no_blocks(string markdown) => Assert.Empty(Skeleton.Scan(markdown));

    [Fact]
    public void A_scanner_forgets_the_note_before()
    {
        var scanner = new BlockScanner();
        var lines = new LineTable();
        foreach (string markdown in new[] { "> - ```\n>   a", "%% a\n", "a\n\n- b", "[a]: b" })
        {
            byte[] text = Encoding.UTF8.GetBytes(markdown);
            lines.Scan(text);
            scanner.Scan(text, lines, 0);
            Assert.Equal(Skeleton.Scan(markdown), scanner.Blocks.ToArray());
        }
    }

    [Fact]
    public void A_warm_scan_allocates_nothing()
    {
        const string Piece =
            "# a\n\nb\n===\n\n> - [x] c\n>   d\n\n1. e\n   ```\n   f\n   ```\n\n|g|\n|-|\n|h|\n\n    i\n\n<div>\n\n%%\nj\n%%\n\n$$\nm\n$$\n\n***\n\n[k]: l\n[m]: n\n---\n";
        string all = string.Concat(Enumerable.Repeat(Piece, 50));
        byte[] text = Encoding.UTF8.GetBytes(all);
        var lines = new LineTable();
        lines.Scan(text);
        var scanner = new BlockScanner();
        scanner.Scan(text, lines, 0);
        long before = GC.GetAllocatedBytesForCurrentThread();
        scanner.Scan(text, lines, 0);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(Enum.GetValues<BlockKind>(), scanner.Blocks.ToArray().Select(b => b.Kind).Distinct().Order());
    }

    private static List<(BlockKind, byte, int, int)> Lines(string markdown) => [.. Skeleton.Scan(markdown).Select(b => (b.Kind, b.Marker, b.Depth, b.Line))];

    private static string? FaultIn(byte[] text)
    {
        var lines = new LineTable();
        lines.Scan(text);
        Block[] blocks = Skeleton.Scan(text);
        var parents = new Stack<int>();
        int covered = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            Block block = blocks[i];
            while (parents.TryPeek(out int p) && blocks[p].Next <= i) parents.Pop();
            int after = block.Next < blocks.Length && blocks[block.Next].Depth == block.Depth ? blocks[block.Next].Start : text.Length;
            if (parents.TryPeek(out int parent))
            {
                if (block.Start < blocks[parent].Start || block.End > blocks[parent].End || block.Next > blocks[parent].Next) return $"{i} is not inside {parent}";
            }
            else
            {
                if (!IsBlank(text.AsSpan(covered, block.Start - covered))) return $"text before {i} is in no block";
                covered = block.End;
            }
            if (block.Depth != parents.Count || block.Depth > BlockScanner.MaxDepth) return $"depth of {i}";
            if (block.Start >= block.End || block.End > after) return $"extent of {i}";
            if (block.ContentStart < block.Start || block.ContentEnd < block.ContentStart || block.ContentEnd > block.End) return $"content of {i}";
            if (block.End != text.Length && lines.Start(lines.LineOf(block.End)) != block.End) return $"end of {i} within a line";
            if (block.Line != lines.LineOf(block.Start)) return $"line of {i}";
            if (text[block.Start] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r') return $"start of {i} is blank";
            if (block.Kind is BlockKind.List or BlockKind.ListItem or BlockKind.Quote) parents.Push(i);
            else if (block.Next != i + 1) return $"leaf {i} with descendants";
        }
        return IsBlank(text.AsSpan(covered)) ? null : "text after the last block is in no block";
    }

    private static bool IsBlank(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept(" \t\r\n"u8) < 0;
}
