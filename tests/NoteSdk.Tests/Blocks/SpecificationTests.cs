namespace NoteSdk.Tests.Blocks;

/// <summary>The blocks of the specifications' own examples against the HTML that these give.</summary>
public sealed class SpecificationTests
{
    private static readonly Dictionary<string, string> Differences = new()
    {
    };

    [SharedFact]
    public void The_blocks_of_every_example_are_those_of_its_html()
    {
        SpecExample[] examples = SpecExample.ReadAll();
        Assert.True(examples.Length >= 652);
        string[] differing = [.. examples.Where(Differs).Select(e => e.Name)];
        Assert.Equal(Differences.Keys.Order(), differing.Order());
    }

    private static bool Differs(SpecExample e)
    {
        if (HtmlSkeleton.OfBlocks(e.Markdown) == HtmlSkeleton.OfHtml(e.Html)) return false;
        Console.WriteLine($"=== {e.Name}\n{e.Markdown}\n--- html\n{e.Html}\n{HtmlSkeleton.OfHtml(e.Html)}\n{HtmlSkeleton.OfBlocks(e.Markdown)}");
        return true;
    }
}
