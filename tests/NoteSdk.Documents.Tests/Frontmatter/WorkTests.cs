using System.Text;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Tests.Frontmatter;

/// <summary>Work and memory grow with the length of the note and with nothing else, whatever stands in it; and plain notes take no memory at all once warm.</summary>
[Trait("Category", "Hostile")]
public class WorkTests
{
    private const int SmallStack = 256 * 1024;

    public static TheoryData<string> Hostile =>
    [
        "brackets", "braces", "mixed brackets", "many deep entries", "dashes", "questions", "indentation", "indented dashes", "long line", "long plain", "long quotes", "open quotes", "escapes", "flow list",
        "flow pairs", "duplicate keys", "different keys", "escaped keys", "nested duplicates", "aliases", "alias bomb", "anchors", "broken lines", "broken entries", "bad entries", "strays", "blank lines", "comments", "tabs", "block scalars", "long keys",
        "colons", "nuls", "list",
    ];

    [Fact]
    public void A_plain_note_is_read_without_allocation_once_warm()
    {
        byte[] note = Encoding.UTF8.GetBytes("---\ntype: people\ntitle: \"Pete Iming\" # c\ncreated: '2026-01-03'\nauto_created: true\n\n# c\ntags:\n- type/people\n- needs-review\nlinks: [a, 'b', \"c\"]\nempty:\nmap:\n  a: é\n  b: {}\n---\n\n# Pete\n");
        LineTable lines = new();
        lines.Scan(note);
        FrontmatterReader reader = new();
        for (int i = 0; i < 3; i++) reader.Read(note, lines);
        long before = GC.GetAllocatedBytesForCurrentThread();
        reader.Read(note, lines);
        int found = reader.Find(note, "map"u8);
        int errors = reader.Errors.Count;
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(YamlKind.Mapping, reader.Nodes[found].Kind);
        Assert.Equal(0, errors);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_frontmatter_needs_little_stack_and_linear_memory(string kind)
    {
        long once = 0;
        long twice = 0;
        Exception? thrown = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    Measure(Make(kind, 2));
                    once = Measure(Make(kind, 100));
                    twice = Measure(Make(kind, 200));
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
        // Arrays grow by doubling, so that twice the work may fall on either side of one more doubling.
        Assert.True(twice <= (2.6 * once) + 100_000, $"{once:N0} bytes, and {twice:N0} for twice the note");
    }

    [Fact]
    public void A_line_of_ten_megabytes_is_read()
    {
        ReadNote plain = ReadNote.OfContent("a: " + new string('x', 10_000_000) + "\nb: c");
        Assert.Equal("c", plain.Text("b"));
        ReadNote full = ReadNote.OfContent("a: " + new string('x', 10_000_000) + "\n  y\nb: c");
        Assert.Equal(10_000_002, full.Text("a").Length);
    }

    [Fact]
    public void Too_deep_a_list_is_an_error_where_it_gets_too_deep()
    {
        ReadNote note = ReadNote.OfContent("a: " + new string('[', 200_000) + "\nb: c");
        Assert.Equal("a=!, b=c", note.Outline());
        FrontmatterError error = Assert.Single(note.Errors);
        Assert.Equal((7 + YamlNodeBuilder.MaxDepth - 1, YamlNodeBuilder.TooDeep), (error.Offset, error.Message));
        string deepest = new string('[', YamlNodeBuilder.MaxDepth - 1) + new string(']', YamlNodeBuilder.MaxDepth - 1);
        Assert.Empty(ReadNote.OfContent("a: " + deepest).Errors);
        Assert.Single(ReadNote.OfContent("a: [" + deepest + "]").Errors);
    }

    [Fact]
    public void Five_thousand_levels_of_indentation_are_an_error_and_the_next_key_still_reads()
    {
        StringBuilder content = new();
        for (int i = 0; i < 5_000; i++) content.Append(' ', i).Append("k:\n");
        ReadNote note = ReadNote.OfContent(content + "z: y");
        Assert.Equal("k=!, z=y", note.Outline());
        Assert.Equal(YamlNodeBuilder.TooDeep, Assert.Single(note.Errors).Message);
    }

    [Fact]
    public void An_alias_bomb_is_bounded()
    {
        StringBuilder content = new("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 20; i++) content.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n");
        ReadNote note = ReadNote.OfContent(content.ToString());
        Assert.Equal(200, note.Reader.Nodes.Length);
        Assert.Equal(171, note.Errors.Count);
    }

    [Fact]
    public void After_the_most_nodes_that_are_kept_reading_stops_and_reports_where()
    {
        foreach (string more in new[] { "", "x: [[y]]\n" })
        {
            ReadNote note = ReadNote.OfContent(more + string.Concat(Enumerable.Range(0, YamlTree.MaxNodes + 100).Select(i => $"a{i}:\n")));
            Assert.Equal(YamlTree.MaxNodes, note.Reader.Nodes.Length);
            Assert.Equal(note.Reader.Nodes[^1].End, note.Reader.UnreadFrom);
        }
    }

    private static long Measure(string content)
    {
        byte[] note = Encoding.UTF8.GetBytes("---\n" + content + "\n---\n");
        LineTable lines = new();
        lines.Scan(note);
        long before = GC.GetAllocatedBytesForCurrentThread();
        FrontmatterReader reader = new();
        reader.Read(note, lines);
        foreach (YamlNode node in reader.Nodes)
        {
            Assert.InRange(node.Start, reader.ContentStart, reader.ContentEnd);
            Assert.InRange(node.End, node.Start, reader.ContentEnd);
        }
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>A text of about a thousand bytes times <paramref name="size"/>.</summary>
    private static string Make(string kind, int size)
    {
        return kind switch
        {
            "brackets" => "a: " + Times("[", 1000),
            "braces" => "a: " + Times("{a: ", 250),
            "mixed brackets" => "a: " + Times("[x, {y: ", 125),
            "many deep entries" => Each(1, i => $"a{i}: [x, {new string('[', 990)}"),
            "dashes" => "a:\n" + Times("- ", 500) + "x",
            "questions" => "? " + Times("? ", 500) + "x",
            "indentation" => Lines(i => new string(' ', i) + "a:", (int)Math.Sqrt(2000 * size)),
            "indented dashes" => "a:\n" + Lines(i => new string(' ', i) + "-", (int)Math.Sqrt(2000 * size)),
            "long line" => "a: " + Times("x", 1000),
            "long plain" => "a: b\n" + Times("  x\n", 250),
            "long quotes" => "a: \"" + Times("x\n  ", 250) + "\"",
            "open quotes" => Each(100, i => $"a{i}: \"x"),
            "escapes" => "a: \"" + Times("\\u00e9", 160) + "\"",
            "flow list" => "a: [" + Times("x, ", 330) + "]",
            "flow pairs" => "a: [" + Times("x: y, ", 160) + "]",
            "duplicate keys" => Times("a: b\n", 500),
            "different keys" => Each(100, i => $"a{i}: b"),
            "escaped keys" => Each(100, i => $"\"a\\t{i}\": b"),
            "nested duplicates" => "a:\n  b:\n" + Times("    c: d\n", 100),
            "aliases" => "a: &x " + new string('y', 500) + "\nb:\n" + Times("- *x\n", 200),
            "alias bomb" => "a: &a0 [x]\n" + Each(30, i => $"b{i}: &a{i + 1} [*a{i}, *a{i}, *a{i}]"),
            "anchors" => Each(60, i => $"a{i}: &x{i} y"),
            "broken lines" => Each(100, i => $"a{i}: @x"),
            "broken entries" => Each(60, i => $"a{i}: \"x\n  - y"),
            "bad entries" => Each(60, i => $"a{i}: [x\n  y: z"),
            "strays" => Times("@foo\n", 200),
            "blank lines" => "a: b\n" + Times("\n", 1000) + "c: @d",
            "comments" => "a: b\n" + Times("# c\n", 250) + "c: @d",
            "tabs" => "a: b\n" + Times("\t\n", 500) + "c: @d",
            "block scalars" => "a: |\n" + Times("  x\n", 250) + Times("\n", 100),
            "long keys" => Each(1, i => new string('k', 990) + i + ": [[v]]"),
            "colons" => Times("a: ", 330),
            "nuls" => "a: b" + Times("\0", 1000),
            "list" => "a:\n" + Times("- x\n", 250) + "b: [[c]]",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

        string Times(string piece, int count) => new StringBuilder().Insert(0, piece, count * size).ToString();
        string Each(int count, Func<int, string> line) => Lines(line, count * size);
        static string Lines(Func<int, string> line, int count) => string.Join('\n', Enumerable.Range(0, count).Select(line));
    }
}
