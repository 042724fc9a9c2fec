using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Tests.Blocks;

/// <summary>Texts that are made to be slow: the work grows as the text does, and the stack does not grow at all.</summary>
[Trait("Category", "Hostile")]
public sealed class HostileTests
{
    private const int Length = 100_000;

    /// <summary>A name, and a text of about so many pieces.</summary>
    private static readonly (string Name, Func<int, string> Make)[] Texts =
    [
        ("one long line", n => new string('a', n)),
        ("quote markers", n => new string('>', n)),
        ("quote markers on every line", n => Repeat(new string('>', 200) + "a\n", n / 100)),
        ("quotes left and entered", n => Repeat(new string('>', 200) + "\n\n", n / 100)),
        ("item markers", n => Repeat("- ", n)),
        ("item markers and text", n => Repeat("* ", n) + "a"),
        ("numbers", n => Repeat("1. ", n)),
        ("quotes and items", n => Repeat("> - ", n)),
        ("items ever deeper", n => string.Concat(Enumerable.Range(0, n / 100).Select(i => new string(' ', Math.Min(2 * i, 200)) + "- a\n"))),
        ("blank lines below deep items", n => Repeat("- ", 60) + "a" + new string('\n', n)),
        ("empty items", n => Repeat("-\n", n)),
        ("empty items apart", n => Repeat("-\n\n", n)),
        ("fences", n => Repeat("```\n", n)),
        ("fences not closed", n => Repeat("> ```\n\n", n)),
        ("no fences", n => Repeat("``` ` ", n) + "\n" + Repeat("```a`\n", n)),
        ("comments not closed", n => Repeat("%% %% a\n", n) + "%%\n" + Repeat("%x\n\n", n)),
        ("comments closed", n => Repeat("%%\n", n)),
        ("percent signs", n => new string('%', n)),
        ("brackets", n => new string('[', n) + "\n==="),
        ("brackets on lines", n => Repeat("[a\n", n) + "==="),
        ("definitions", n => Repeat("[a]: b\n", n) + "===\n===\n"),
        ("definitions with a title not closed", n => Repeat("[a]: b\n'c\n===\n\n", n)),
        ("underlines", n => Repeat("[a]: b\n===\n", n)),
        ("tags", n => Repeat("<a ", n) + "\n" + Repeat("<a b='\n\n", n)),
        ("comments in HTML", n => Repeat("<!--\n", n)),
        ("end tags", n => "<script>\n" + Repeat("</", n) + Repeat("</scrip>\n", n)),
        ("a table of many columns", n => Repeat("|a", n / 10) + "\n" + Repeat("|-", n / 10) + "\n" + Repeat("|b", n / 10)),
        ("delimiter rows", n => Repeat("|-|-\n", n)),
        ("delimiter rows that fit not", n => Repeat("a|b\n-|-|-\n", n)),
        ("wikilinks", n => Repeat("[[", n) + "\n|-|\n"),
        ("lazy lines", n => "> - a\n" + Repeat("b\n", n)),
        ("stars", n => Repeat("* ", n) + "a\n" + Repeat("***a\n", n)),
        ("blanks", n => "- " + new string(' ', n) + "\n" + new string('\t', n) + "a" + new string(' ', n)),
        ("carriage returns", n => new string('\r', n)),
        ("hashes", n => Repeat("# #", n) + "\n" + new string('#', n)),
    ];

    [Fact]
    public void Twice_the_text_is_at_most_twice_the_work()
    {
        foreach ((string name, Func<int, string> make) in Texts)
        {
            (long work, int bytes, int lines) = Scan(make(Length));
            (long twice, _, _) = Scan(make(2 * Length));
            // On the way to the greatest depth the work grows with the depth.
            Assert.True(twice <= (2 * work) + (BlockScanner.MaxDepth * BlockScanner.MaxDepth), $"{name}: {work}, then {twice}");
            Assert.True(work <= (4L * bytes) + ((long)BlockScanner.MaxDepth * lines), $"{name}: {work} for {bytes} bytes and {lines} lines");
        }
    }

    [Fact]
    public void Room_for_blocks_grows_as_the_text_does()
    {
        foreach ((string name, Func<int, string> make) in Texts)
        {
            string text = make(Length);
            long allocated = Allocated(text);
            Assert.True(allocated <= 20_000 + (200L * text.Length), $"{name}: {allocated}");
        }
    }

    [Fact]
    public void A_small_stack_is_enough()
    {
        Exception? fault = null;
        var thread = new Thread(() => fault = Record.Exception(() => Array.ForEach(Texts, t => Scan(t.Make(Length)))), 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(fault);
    }

    [Fact]
    public void Ten_megabytes_on_one_line_are_scanned()
    {
        // Quadratic work would take hours here.
        string[] pieces = ["a", "> ", "- ", "* ", "|", "[", "<", "`", "%", " ", "#", "1. ", "<a ", "[["];
        foreach (string piece in pieces) Scan(Repeat(piece, 10_000_000 / piece.Length));
    }

    [Fact]
    public void A_marker_below_the_greatest_depth_is_text()
    {
        Block[] quotes = Skeleton.Scan(new string('>', 1000));
        Assert.Equal(BlockScanner.MaxDepth + 1, quotes.Length);
        Assert.Equal((BlockKind.Paragraph, BlockScanner.MaxDepth), (quotes[^1].Kind, quotes[^1].Depth));

        Block[] items = Skeleton.Scan(Repeat("- ", 1000) + "a");
        Assert.Equal(BlockScanner.MaxDepth + 1, items.Length);
        Assert.Equal((BlockKind.Paragraph, BlockScanner.MaxDepth), (items[^1].Kind, items[^1].Depth));
    }

    private static string Repeat(string piece, int count) => new StringBuilder().Insert(0, piece, count).ToString();

    private static (long Work, int Bytes, int Lines) Scan(string markdown)
    {
        byte[] text = Encoding.UTF8.GetBytes(markdown);
        var lines = new LineTable();
        lines.Scan(text);
        var scanner = new BlockScanner();
        scanner.Scan(text, lines, 0);
        return (scanner.Work, text.Length, lines.Count);
    }

    private static long Allocated(string markdown)
    {
        byte[] text = Encoding.UTF8.GetBytes(markdown);
        var lines = new LineTable();
        lines.Scan(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        new BlockScanner().Scan(text, lines, 0);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
