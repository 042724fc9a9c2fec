using System.Text;
using System.Text.RegularExpressions;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Tests.Blocks;

/// <summary>What HTML tells about blocks: the tags of block elements in order, without paragraphs, whose tags depend on the looseness of lists.</summary>
internal static partial class HtmlSkeleton
{
    /// <summary>The tags in a document.</summary>
    public static string OfHtml(string html) =>
        string.Join(' ', Tags().Matches(html).Select(m => m.Groups[1].Value.ToLowerInvariant()));

    /// <summary>The tags that the HTML of a note would have, by the blocks that the scanner finds.</summary>
    public static string OfBlocks(string markdown)
    {
        byte[] text = Encoding.UTF8.GetBytes(markdown);
        var lines = new LineTable();
        lines.Scan(text);
        Block[] blocks = Skeleton.Scan(text);
        var html = new StringBuilder();
        var open = new Stack<(int Next, string Tag)>();
        for (int i = 0; i <= blocks.Length; i++)
        {
            while (open.TryPeek(out (int Next, string Tag) container) && container.Next <= i) html.Append($"</{open.Pop().Tag}>");
            if (i == blocks.Length) break;
            Block block = blocks[i];
            string? tag = block.Kind switch
            {
                BlockKind.List => block.Marker is (byte)'.' or (byte)')' ? "ol" : "ul",
                BlockKind.ListItem => "li",
                BlockKind.Quote => "blockquote",
                _ => null,
            };
            if (tag is not null)
            {
                html.Append($"<{tag}>");
                open.Push((block.Next, tag));
            }
            html.Append(block.Kind switch
            {
                BlockKind.Heading => $"<h{block.Marker}></h{block.Marker}>",
                BlockKind.FencedCode or BlockKind.IndentedCode => "<pre></pre>",
                BlockKind.ThematicBreak => "<hr />",
                BlockKind.Table => Table(lines.LineOf(block.End - 1) - block.Line),
                BlockKind.Html => markdown[block.Start..block.End],
                _ => "",
            });
        }
        return OfHtml(html.ToString());
    }

    private static string Table(int rows) => $"<table>{string.Concat(Enumerable.Repeat("<tr></tr>", rows))}</table>";

    [GeneratedRegex(@"<(/?(?:h[1-6]|ul|ol|li|blockquote|pre|hr|table|tr))\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tags();
}
