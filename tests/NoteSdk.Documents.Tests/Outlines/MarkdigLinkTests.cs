using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Tests.Blocks;
using Xunit.Abstractions;

namespace NoteSdk.Documents.Tests.Outlines;

/// <summary>The Markdown links and images of texts against Markdig: the same ones, at the same bytes, to the same places.</summary>
[Trait("Category", "Law")]
public sealed partial class MarkdigLinkTests(ITestOutputHelper output)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    [SharedFact]
    public void Every_example_of_the_specifications_has_the_same_links() => AssertSame([.. SpecExample.ReadAll().Select(example => example.Markdown)]);

    [Fact]
    public void Texts_of_random_pieces_have_the_same_links()
    {
        var random = new PCG(1, 20260110);
        AssertSame([.. Enumerable.Range(0, 20_000).Select(_ => InlineGen.Markdown.Generate(random, null, out Size _))]);
    }

    [SharedFact]
    public void Mutations_of_the_examples_have_the_same_links()
    {
        var random = new PCG(1, 20260110);
        Gen<string> mutations = NoteGen.Mutations([.. SpecExample.ReadAll().Select(example => example.Markdown)]);
        AssertSame([.. Enumerable.Range(0, 8000).Select(_ => mutations.Generate(random, null, out Size _))]);
    }

    [Theory]
    [InlineData("[a](b ((c))")]
    [InlineData("[a][b] c](d)")]
    [InlineData("\\``[a](b)`")]
    public void Every_departure_is_still_there(string text)
    {
        Assert.Matches(Departures(), text);
        Assert.NotEqual("", ByMarkdig(text));
        Assert.Equal("", ByOutline(text));
    }

    private void AssertSame(string[] texts)
    {
        int compared = 0, departures = 0, differing = 0;
        foreach (string text in texts)
        {
            if (IsObsidians().IsMatch(text)) continue;
            (string markdig, string scanner) = MarkdigSkeleton.Of(text);
            if (markdig != scanner) continue;
            compared++;
            string expected = ByMarkdig(text);
            string actual = ByOutline(text);
            if (expected == actual) continue;
            if (Departures().IsMatch(text))
            {
                departures++;
                continue;
            }

            differing++;
            if (differing < 40) output.WriteLine($"=== {text.Replace("\n", "⏎\n")}\n--- Markdig {expected}\n--- outline {actual}");
        }

        output.WriteLine($"{compared} of {texts.Length} compared, {departures} differ for a known reason, {differing} for none");
        Assert.Equal(0, differing);
        Assert.InRange(departures, 0, 20);
        Assert.True(compared > texts.Length / 2);
    }

    private static string ByMarkdig(string text)
    {
        IEnumerable<LinkInline> links = Markdig.Markdown.Parse(text, Pipeline).Descendants<LinkInline>()
            .Where(link => link.Reference is null && link.Url is { Length: > 0 } url && url != "#" && !HasScheme().IsMatch(url));
        return string.Join(' ', links.OrderBy(link => link.Span.Start).Select(link => $"{(link.IsImage ? "!" : "")}{Byte(link.Span.Start)}-{Byte(link.Span.End + 1)}:{link.Url}"));

        int Byte(int index) => Encoding.UTF8.GetByteCount(text.AsSpan(0, index));
    }

    private static string ByOutline(string text) => string.Join(
        ' ',
        NoteOutline.Read(Encoding.UTF8.GetBytes(text)).Links.Where(link => link.Kind == OutlineLinkKind.Markdown)
            .Select(link => $"{(link.IsEmbed ? "!" : "")}{link.Start}-{link.End}:{link.Target}{(link.Subpath is null ? "" : "#" + link.Subpath)}"));

    /// <summary>What only one of the two knows: Obsidian's additions and frontmatter here; percent-encoding left as it is there.</summary>
    [GeneratedRegex(@"\[\[|%|\$|\||^---", RegexOptions.None)]
    private static partial Regex IsObsidians();

    /// <summary>
    /// Markdig takes a title in parentheses with an open one in it (CommonMark 0.31, section 6.3: none is in it unless it is escaped), leaves a bracket open where two
    /// labels that nothing defines stand side by side, and begins no code right behind an escaped backtick (commonmark.js does).
    /// </summary>
    [GeneratedRegex(@"\([^\0]*\s\([^)]*\(|\]\[|\\``", RegexOptions.None)]
    private static partial Regex Departures();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]+:")]
    private static partial Regex HasScheme();
}
