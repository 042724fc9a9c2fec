using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NoteSdk.Notes.Tests.Codec.Lists;

/// <summary>What Markdig reads in a text.</summary>
internal static class MarkdigBlocks
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseFootnotes().UseMathematics().Build();

    /// <summary>The kinds of the blocks, those within another one in brackets.</summary>
    public static string Of(string text) => string.Concat(Markdig.Markdown.Parse(text, Pipeline).Select(Print));

    /// <summary>The characters that a text shows.</summary>
    public static string Shown(string text) => string.Concat(Markdig.Markdown.Parse(text, Pipeline).Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));

    private static string Print(Markdig.Syntax.Block block) => block switch
    {
        ListBlock list => $"list[{string.Concat(list.Select(Print))}]",
        ListItemBlock item => $"item{(item.Descendants<Markdig.Extensions.TaskLists.TaskList>().Any() ? "-task" : "")}[{string.Concat(item.Select(Print))}]",
        ParagraphBlock => "paragraph",
        _ => block.GetType().Name,
    };
}
