using CsCheck;
using Xunit.Abstractions;

namespace NoteSdk.Documents.Tests.Blocks;

/// <summary>The scanner against Markdig: the same blocks, nested alike, on the same lines, with the same heading texts and task markers.</summary>
[Trait("Category", "Law")]
public sealed class MarkdigTests(ITestOutputHelper output)
{
    /// <summary>
    /// Examples of the specifications that differ for a reason of <see cref="MarkdigDeparture"/>; their HTML is the scanner's
    /// (<see cref="SpecificationTests"/>).
    /// </summary>
    private static readonly string[] DifferingExamples =
    [
        "cmark-gfm-extensions 7", "cmark-gfm-extensions 16", "cmark-gfm-regression 17", "cmark-gfm-regression 19", "cmark-gfm-spec 202", "cmark-gfm-spec 203", "commonmark-0.31.2 95",
    ];

    [SharedFact]
    public void Every_example_of_the_specifications_has_the_same_blocks()
    {
        string[] differing = [.. SpecExample.ReadAll().Where(e => Differs(e.Markdown)).Select(e => e.Name)];
        Assert.Equal(DifferingExamples.Order(), differing.Order());
    }

    [SharedFact]
    public void The_seed_note_has_the_same_blocks()
    {
        string note = File.ReadAllText(SharedFolder.File("seed", "Pete Iming.md"));
        Assert.False(Differs(note[(note.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..]));
    }

    [Fact]
    public void Texts_of_random_lines_have_the_same_blocks() => AssertSame(NoteGen.Document.Select(MarkdigDeparture.Part), 8000, 160);

    [Fact]
    public void Texts_as_they_come_differ_for_known_reasons_only() => AssertSame(NoteGen.Document, 4000, 4000);

    [Fact]
    public void Regular_tables_are_the_same() => AssertSame(NoteGen.RegularTables, 1000, 0);

    [SharedFact]
    public void Mutations_of_the_examples_have_the_same_blocks() =>
        AssertSame(NoteGen.Mutations([.. SpecExample.ReadAll().Select(e => e.Markdown).Where(m => !m.Contains('|'))]).Select(MarkdigDeparture.Part), 8000, 160);

    [Fact]
    public void Every_departure_is_still_there()
    {
        foreach (MarkdigDeparture departure in MarkdigDeparture.All)
        {
            Assert.True(departure.Pattern.IsMatch(departure.Example), departure.Reason);
            Assert.True(Differs(departure.Example), departure.Reason);
        }
    }

    private void AssertSame(Gen<string> texts, int count, int mostDepartures)
    {
        var random = new PCG(1, 20260110);
        int departures = 0, differ = 0;
        for (int i = 0; i < count; i++)
        {
            string markdown = texts.Generate(random, null, out _);
            if (!Differs(markdown)) continue;
            if (MarkdigDeparture.IsPossible(markdown)) departures++;
            else differ++;
        }
        output.WriteLine($"{departures} of {count} differ for a known reason");
        Assert.Equal(0, differ);
        Assert.InRange(departures, 0, mostDepartures);
    }

    private bool Differs(string markdown)
    {
        (string markdig, string scanner) = MarkdigSkeleton.Of(markdown);
        if (markdig == scanner) return false;
        if (!MarkdigDeparture.IsPossible(markdown))
            output.WriteLine($"=== {markdown.ReplaceLineEndings("⏎\n").Replace("\t", "→").Replace(" ", "·")}\n--- Markdig\n{markdig}--- scanner\n{scanner}");
        return true;
    }
}
