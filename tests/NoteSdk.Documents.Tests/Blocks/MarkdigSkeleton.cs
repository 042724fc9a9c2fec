using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Text;
using MarkdigBlock = Markdig.Syntax.Block;
using NoteBlock = NoteSdk.Documents.Blocks.Block;

namespace NoteSdk.Documents.Tests.Blocks;

/// <summary>The blocks of a text as Markdig and as the scanner see them, printed alike: kind, first and last line, and what else both know.</summary>
internal static class MarkdigSkeleton
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true }).UseTaskLists().UsePreciseSourceLocation().Build();

    /// <summary>The blocks of a text, by Markdig and by the scanner.</summary>
    public static (string Markdig, string Scanner) Of(string markdown)
    {
        byte[] text = Encoding.UTF8.GetBytes(markdown);
        var lines = new LineTable();
        lines.Scan(text);
        MarkdownDocument document = Markdig.Markdown.Parse(markdown, Pipeline);
        var definitions = new HashSet<int>();
        foreach (LinkReferenceDefinition definition in document.Descendants<LinkReferenceDefinition>())
            for (int line = lines.LineOf(Byte(definition.Span.Start)); line <= lines.LineOf(Byte(definition.Span.End)); line++) definitions.Add(line);
        var markdig = new StringBuilder();
        PrintMarkdig(document, 0);
        var scanner = new StringBuilder();
        PrintScanner();
        return (markdig.ToString(), scanner.ToString());

        int Byte(int index) => Encoding.UTF8.GetByteCount(markdown.AsSpan(0, Math.Clamp(index, 0, markdown.Length)));

        void PrintMarkdig(MarkdigBlock block, int depth)
        {
            string? name = block switch
            {
                HeadingBlock heading => $"heading{heading.Level} «{Text(heading)}»",
                ParagraphBlock => "paragraph",
                ListBlock list => list.IsOrdered ? $"list{list.OrderedDelimiter}" : $"list{list.BulletType}",
                ListItemBlock item => $"item{Task(item)}",
                QuoteBlock => "quote",
                FencedCodeBlock fence => $"fence{fence.FencedChar}",
                CodeBlock => "code",
                HtmlBlock => "html",
                ThematicBreakBlock => "break",
                Table table => $"table {table.Count} rows",
                _ => null,
            };
            if (name is not null)
            {
                int first = lines.LineOf(Byte(block.Span.Start));
                int last = lines.LineOf(Byte(block.Span.End));
                // Markdig's span of a fence that nothing closes ends with its first line.
                if (block is FencedCodeBlock { ClosingFencedCharCount: 0 } open) last = first + open.Lines.Count;
                Print(markdig, depth, name, first, last);
            }
            if (block is not ContainerBlock container || block is Table || block is LinkReferenceDefinitionGroup) return;
            foreach (MarkdigBlock child in container) PrintMarkdig(child, name is null ? depth : depth + 1);
        }

        void PrintScanner()
        {
            foreach (NoteBlock block in Skeleton.Scan(text))
            {
                int last = lines.LineOf(block.End - 1);
                string name = block.Kind switch
                {
                    BlockKind.Heading => $"heading{block.Marker} «{Encoding.UTF8.GetString(text[block.ContentStart..block.ContentEnd])}»",
                    BlockKind.List => $"list{(char)block.Marker}",
                    BlockKind.ListItem => block.Task switch { 0 => "item", (byte)' ' => "item[ ]", (byte)'x' or (byte)'X' => "item[x]", _ => "item" },
                    BlockKind.FencedCode => $"fence{(char)block.Marker}",
                    BlockKind.IndentedCode => "code",
                    BlockKind.ThematicBreak => "break",
                    BlockKind.Table => $"table {last - block.Line} rows",
                    _ => block.Kind.ToString().ToLowerInvariant(),
                };
                Print(scanner, block.Depth, name, block.Line, last);
            }
        }

        // Definitions are no block to Markdig, and it counts blank lines after a block as its own in some cases and not in others.
        void Print(StringBuilder output, int depth, string name, int first, int last)
        {
            if (name == "paragraph" || name.StartsWith("heading", StringComparison.Ordinal)) while (first <= last && definitions.Contains(first)) first++;
            if (first > last) return;
            while (last > first && IsBlank(last)) last--;
            output.Append($"{new string(' ', depth * 2)}{name} {first}-{last}\n");
        }

        bool IsBlank(int line) => text.AsSpan(lines.Start(line)..lines.End(line)).IndexOfAnyExcept("> \t\r\n"u8) < 0;

        string Text(HeadingBlock heading)
        {
            MarkdownObject[] inlines = heading.Inline is null ? [] : [.. heading.Inline.Descendants()];
            return inlines.Length == 0 ? "" : markdown[inlines.Min(i => i.Span.Start)..(inlines.Max(i => i.Span.End) + 1)];
        }

        // Markdig takes `[x]y` for a task too, where GFM asks for white space after the marker, and finds a marker on an item's second line, where the
        // scanner does not look: the marker stands on the item's own line.
        string Task(ListItemBlock item)
        {
            if (item.Count == 0 || item[0] is not ParagraphBlock { Inline.FirstChild: TaskList task }) return "";
            int after = task.Span.End + 1;
            bool stands = after == markdown.Length || char.IsWhiteSpace(markdown[after]);
            bool first = lines.LineOf(Byte(task.Span.Start)) == lines.LineOf(Byte(item.Span.Start));
            return stands && first ? task.Checked ? "[x]" : "[ ]" : "";
        }
    }
}
