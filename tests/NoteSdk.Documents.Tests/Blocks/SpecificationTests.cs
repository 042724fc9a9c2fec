using NoteSdk.Documents.Blocks;

namespace NoteSdk.Documents.Tests.Blocks;

/// <summary>The blocks of the specifications' own examples against the HTML that these give.</summary>
public sealed class SpecificationTests
{
    /// <summary>The examples whose HTML has other block tags than the blocks, and why.</summary>
    private static readonly Dictionary<string, string> Differences = new()
    {
        ["commonmark-0.31.2 95"] = "Dashes below two lines of text, which underline neither, as in Obsidian.",
        ["commonmark-0.31.2 148"] = "The end tag </pre> is inline HTML of a paragraph.",
        ["cmark-gfm-regression 17"] = "The end tag </pre> is inline HTML of a paragraph.",
        ["cmark-gfm-extensions 23"] = "Footnotes, which the skeleton does not know.",
        ["cmark-gfm-regression 13"] = "Footnotes, which the skeleton does not know.",
    };

    [SharedFact]
    public void The_blocks_of_every_example_are_those_of_its_html()
    {
        SpecExample[] examples = SpecExample.ReadAll();
        Assert.True(examples.Length >= 652);
        Assert.Equal(Differences.Keys.Order(), examples.Where(e => HtmlSkeleton.OfBlocks(e.Markdown) != HtmlSkeleton.OfHtml(e.Html)).Select(e => e.Name).Order());
    }

    [SharedFact]
    public void The_text_of_a_fence_at_the_start_is_that_of_its_html()
    {
        foreach (SpecExample example in SpecExample.ReadAll().Where(e => e.Source == "commonmark-0.31.2" && e.Markdown.StartsWith("```", StringComparison.Ordinal)))
        {
            Block block = Skeleton.Scan(example.Markdown)[0];
            if (block.Kind != BlockKind.FencedCode) continue;
            string code = example.Html[(example.Html.IndexOf("<code", StringComparison.Ordinal) + 5)..example.Html.IndexOf("</code>", StringComparison.Ordinal)];
            string text = System.Net.WebUtility.HtmlDecode(code[(code.IndexOf('>') + 1)..]);
            string content = System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(example.Markdown)[block.ContentStart..block.ContentEnd]);
            // A document's last line has its newline in the HTML even where it has none in the text.
            Assert.Equal(text.TrimEnd('\n'), content.TrimEnd('\n'));
        }
    }
}
