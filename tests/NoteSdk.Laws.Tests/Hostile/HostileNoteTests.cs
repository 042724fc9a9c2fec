using System.Text;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Laws.Tests.Hostile;

/// <summary>
/// Notes made to hold up a program. All that is allocated for one step of reading or diagnosing is at most ten times the note's size and 64 MB, every step
/// takes room in proportion to the size, and a stack of 256 KB does. Room is counted, not time: eight times the note may take 32 times the room (arrays
/// grow by doubling) and those 64 MB (the arrays for a large note are not kept); of these notes, what is quadratic would take gigabytes.
/// </summary>
[Trait("Category", "Hostile")]
public sealed class HostileNoteTests
{
    private const int StackSize = 256 << 10;
    private const long Room = 64L << 20;
    private const string Head = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n\n# Ada\n\n";

    public static TheoryData<string> Shapes => [.. Makers.Keys];

    private static Dictionary<string, Func<int, string>> Makers { get; } = new()
    {
        ["nested quotes"] = n => Head + "## Background\n\n" + Repeat("> ", n) + "x\n",
        ["nested lists in a line"] = n => Head + "## Key Facts\n\n" + Repeat("- ", n) + "x\n",
        ["nested lists in lines"] = n => Head + "## Key Facts\n\n" + string.Concat(Enumerable.Range(0, (int)Math.Sqrt(n)).Select(i => new string(' ', 2 * i) + "- x\n")),
        ["open brackets"] = n => Head + "## Topics Discussed\n\n" + Repeat("[(", n) + "\n",
        ["open links"] = n => Head + "## Related\n\n- " + Repeat("[[", n) + "\n",
        ["emphasis"] = n => Head + "## Profile\n\n" + Repeat("**a", n) + "\n",
        ["labels"] = n => Head + "## Profile\n\n" + Repeat("**Other**: x\n", n),
        ["equal headings"] = n => Head + Repeat("## Key Facts\n", n),
        ["unknown headings"] = n => Head + Repeat("## X\n", n),
        ["commas"] = n => Head + "## Topics Discussed\n\n" + Repeat("a,", n) + "\n",
        ["items"] = n => Head + "## Key Facts\n\n" + Repeat("- a\n", n),
        ["items that fit no pattern"] = n => Head + "## Recent Context\n\n" + Repeat("- 2026-01-01: [[\n", n),
        ["a line against a pattern"] = n => Head + "## Recent Context\n\n- 2026-01-01: [[A]] - " + Repeat(" (via ", n) + "x)\n",
        ["separators against a pattern"] = n => Head + "## Recent Context\n\n- 2026-01-01: [[A]]" + Repeat(" - ", n) + "\n",
        ["open fences"] = n => Head + "## Projects\n\n" + Repeat("```dataview\n", n),
        ["open comments"] = n => Head + Repeat("%%\n\nx\n", n) + "%%",
        ["open HTML"] = n => Head + Repeat("<!-- \n<?\n<![CDATA[\n", n),
        ["a table of many columns"] = n => Head + "## Contact Information\n\n" + Repeat("|a", n) + "|\n" + Repeat("|-", n) + "|\n" + Repeat("|b", n) + "|\n",
        ["a table of many rows"] = n => Head + "## Contact Information\n\n| Field | Value |\n|---|---|\n" + Repeat("| x | y |\n", n),
        ["a long line"] = n => Head + "## Background\n\n" + new string('x', n * 10) + "\n",
        ["a long key"] = n => "---\ntype: people\n" + new string('k', n) + ": x\n---\n",
        ["many keys"] = n => "---\ntype: people\n" + string.Concat(Enumerable.Range(0, n / 10).Select(i => $"k{i}: x\n")) + "---\n",
        ["equal keys"] = n => "---\ntype: people\n" + Repeat("title: Ada\n", n / 10) + "---\n",
        ["flow brackets in frontmatter"] = n => "---\ntype: people\ntags: " + Repeat("[", n) + "\n---\n",
        ["flow items in frontmatter"] = n => "---\ntype: people\ntags: [" + Repeat("a,", n) + "a]\n---\n",
        ["an alias bomb"] = n => "---\ntype: people\na0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 50).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n")) + "---\n" + new string('x', n),
        ["merge keys and an alias of itself"] = n => "---\ntype: people\nbase: &b {x: 1, <<: *b}\nother: &o [*o]\n<<: *b\n---\n" + new string('x', n),
        ["deep indentation in frontmatter"] = n => "---\ntype: people\n" + string.Concat(Enumerable.Range(0, (int)Math.Sqrt(n)).Select(i => new string(' ', i) + "a:\n")) + "---\n",
        ["NUL"] = n => Head + "## Key Facts\n\n- " + new string('\0', n) + "\n",
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void It_takes_room_in_proportion_to_its_size(string shape)
    {
        const int Size = 12_500;
        Work(Makers[shape](2_000));
        long[] small = Work(Makers[shape](Size));
        string note = Makers[shape](8 * Size);
        long[] large = Work(note);
        for (int i = 0; i < small.Length; i++)
        {
            Assert.True(large[i] <= (32 * small[i]) + Room, $"step {i}: {small[i]:N0} bytes, then {large[i]:N0} for a note of eight times the size");
        }

        int length = Encoding.UTF8.GetByteCount(note);
        Assert.All(large[..^1], read => Assert.True(read <= (10L * length) + Room, $"{read:N0} bytes for a note of {length:N0}"));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("C:\\x")]
    [InlineData("con")]
    [InlineData("a\0b")]
    [InlineData("%2e%2e/x")]
    public void An_odd_link_is_text_and_opens_nothing(string target)
    {
        string note = Head + "## Related\n\n- [[" + target + "]]\n";
        Assert.Equal([new Link(target)], Person.Parse(note).Related);
        Assert.Equal(note, (Person.Parse(Head + "## Related\n\n- [[x]]\n") with { Related = [new(target)] }).ToMarkdown());
    }

    [Fact]
    public void A_link_of_four_thousand_characters_is_a_link() =>
        Assert.Equal(4_000, Assert.Single(Person.Parse(Head + "## Related\n\n- [[" + new string('x', 4_000) + "]]\n").Related).Target.Length);

    [Fact]
    public void Of_many_diagnostics_a_thousand_are_reported_and_the_fact_that_there_are_more()
    {
        NoteList<NoteDiagnostic> diagnostics = Person.Parse(Head + Repeat("## X\n", 5_000)).Diagnostics;
        Assert.Equal(1_001, diagnostics.Count);
        Assert.StartsWith("The note has more than 1000 diagnostics", Assert.Single(diagnostics, diagnostic => diagnostic.Id == "NOTE116").Message, StringComparison.Ordinal);
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    /// <summary>Reads, diagnoses and edits a note on a small stack. Returns the bytes allocated for each, the edit last.</summary>
    private static long[] Work(string markdown)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(markdown);
        long[] allocated = [];
        Exception? failure = null;
        Thread thread = new(() =>
        {
            try
            {
                Person note = Person.Parse(bytes);
                Action[] steps = [() => Person.Parse(bytes), () => _ = note.Diagnostics, () => _ = note.Frontmatter, () => Assert.Equal(bytes, note.ToUtf8Bytes()), () => Edit(note)];
                allocated = [.. steps.Select(Allocated)];
            }
            catch (Exception e)
            {
                failure = e;
            }
        }, StackSize);
        thread.Start();
        thread.Join();
        return failure is null ? allocated : throw new InvalidOperationException("A hostile note failed.", failure);
    }

    private static long Allocated(Action step)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        step();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Edit(Person note)
    {
        try
        {
            (note with { Related = [.. note.Related, new("Bob")] }).ToUtf8Bytes();
        }
        catch (NoteWriteException)
        {
            // Refused in a word: nothing is written into such a note.
        }
    }
}
