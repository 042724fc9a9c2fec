using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace NoteSdk.Benchmarks.Contenders.HandWritten;

/// <summary>
/// A note as Markdig's tree, and what a program asks of it. Texts are cut out of the source by the blocks' spans, which is both exact and cheaper than
/// printing inlines again; cells are the exception, since Markdig gives no dependable spans for them.
/// </summary>
internal sealed class HandNote
{
    private const string Placeholder = "_Unknown_";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().Build();

    private static readonly IDeserializer Deserializer =
        new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).IgnoreUnmatchedProperties().Build();

    private readonly string _text;
    private readonly MarkdownDocument _document;

    public HandNote(ReadOnlySpan<byte> utf8)
    {
        _text = Encoding.UTF8.GetString(utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[3..] : utf8);
        _document = Markdig.Markdown.Parse(_text, Pipeline);
        Frontmatter = _document is [YamlFrontMatterBlock yaml, ..] ? Deserializer.Deserialize<HandFrontmatter?>(yaml.Lines.ToString()) ?? new() : new();
        (int endBlock, int end) = ReadFooter();
        Sections = FindSections(endBlock, end);
    }

    public HandFrontmatter Frontmatter { get; }

    public List<HandSection> Sections { get; }

    public DateOnly? Updated { get; private set; }

    /// <summary>The text of a section; null where it is empty, or is still the prompt.</summary>
    public string? Prose(in HandSection section, string prompt)
    {
        ReadOnlySpan<char> text = _text.AsSpan(section.Start, section.End - section.Start).Trim("\r\n ");
        return IsBlank(text) || (text.Length == prompt.Length + 2 && text[0] == '_' && text[1..^1].SequenceEqual(prompt)) ? null : text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The code of a section's first fenced block, of the first with an info string where one is given.</summary>
    public string? Code(in HandSection section, string? info = null)
    {
        for (int i = section.FirstBlock; i < section.EndBlock; i++)
        {
            if (_document[i] is FencedCodeBlock fence && (info is null || fence.Info == info)) return fence.Lines.ToString().ReplaceLineEndings("\n");
        }

        return null;
    }

    public string? Query(in HandSection section) => Code(section, "dataview");

    /// <summary>The first table of a section.</summary>
    public Table? Table(in HandSection section)
    {
        for (int i = section.FirstBlock; i < section.EndBlock; i++)
        {
            if (_document[i] is Table table) return table;
        }

        return null;
    }

    /// <summary>The items of a section's lists that can be read.</summary>
    public List<T> Items<T>(in HandSection section, Func<string, T?> read)
        where T : class
    {
        List<T> items = [];
        for (int i = section.FirstBlock; i < section.EndBlock; i++)
        {
            if (_document[i] is ListBlock list) AddItems(list, read, items);
        }

        return items;
    }

    /// <summary>The tasks of a section's lists.</summary>
    public List<HandTask> Tasks(in HandSection section)
    {
        List<HandTask> tasks = [];
        for (int i = section.FirstBlock; i < section.EndBlock; i++)
        {
            if (_document[i] is ListBlock list) AddTasks(list, tasks);
        }

        return tasks;
    }

    /// <summary>The first paragraph of a section; null where there is none.</summary>
    public string? FirstParagraph(in HandSection section)
    {
        for (int i = section.FirstBlock; i < section.EndBlock; i++)
        {
            if (_document[i] is ParagraphBlock paragraph) return TextOf(paragraph);
        }

        return null;
    }

    /// <summary>The labels of a section, <c>**Label**: value</c>, with the list after each.</summary>
    public void Labels(in HandSection section, Action<string, string, Func<List<string>>> found)
    {
        for (int i = section.FirstBlock; i < section.EndBlock; i++)
        {
            if (_document[i] is not ParagraphBlock paragraph) continue;
            ListBlock? list = i + 1 < section.EndBlock ? _document[i + 1] as ListBlock : null;
            foreach (string line in TextOf(paragraph).Split('\n'))
            {
                int close = line.StartsWith("**", StringComparison.Ordinal) ? line.IndexOf("**:", 2, StringComparison.Ordinal) : -1;
                if (close < 0) continue;
                found(line[2..close], line[(close + 3)..].Trim(), () =>
                {
                    List<string> items = [];
                    if (list is not null) AddItems(list, text => text, items);
                    return items;
                });
            }
        }
    }

    /// <summary>A cell's text; null for an empty one and the placeholder.</summary>
    public static string? CellText(TableRow row, int column)
    {
        if (column >= row.Count || row[column] is not TableCell { Count: > 0 } cell || cell[0] is not ParagraphBlock { Inline: { } inlines }) return null;
        if (inlines.FirstChild is EmphasisInline { DelimiterChar: '_' }) return null;
        string text = inlines.FirstChild is LiteralInline { NextSibling: null } literal ? literal.Content.ToString() : PlainText(inlines, new StringBuilder()).ToString();
        return text.Length == 0 ? null : text;
    }

    public static bool IsBlank(ReadOnlySpan<char> text) => text.IsEmpty || text is Placeholder;

    private static StringBuilder PlainText(ContainerInline container, StringBuilder text)
    {
        foreach (Inline inline in container)
        {
            if (inline is LiteralInline literal) text.Append(literal.Content.AsSpan());
            else if (inline is CodeInline code) text.Append(code.Content);
            else if (inline is ContainerInline inner) PlainText(inner, text);
        }

        return text;
    }

    private void AddItems<T>(ListBlock list, Func<string, T?> read, List<T> items)
        where T : class
    {
        foreach (Block block in list)
        {
            if (block is not ListItemBlock item || item.Count == 0 || item[0] is not ParagraphBlock paragraph) continue;
            string text = TextOf(paragraph);
            if (!IsBlank(text) && read(text) is { } value) items.Add(value);
        }
    }

    private void AddTasks(ListBlock list, List<HandTask> tasks)
    {
        foreach (Block block in list)
        {
            if (block is not ListItemBlock item || item.Count == 0 || item[0] is not ParagraphBlock paragraph) continue;
            string text = TextOf(paragraph);
            if (text is not ['[', char status, ']', ' ', ..]) continue;
            List<HandTask> children = [];
            for (int i = 1; i < item.Count; i++)
            {
                if (item[i] is ListBlock inner) AddTasks(inner, children);
            }

            (string what, DateOnly? due) = HandText.Due(text[4..]);
            tasks.Add(new HandTask(what, status, due, children));
        }
    }

    /// <summary>The lines of a paragraph without the indentation that its block gives them.</summary>
    private string TextOf(ParagraphBlock paragraph)
    {
        string text = _text.Substring(paragraph.Span.Start, paragraph.Span.Length).TrimEnd();
        return text.Contains('\n', StringComparison.Ordinal) ? string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries)) : text;
    }

    private (int EndBlock, int End) ReadFooter()
    {
        int last = _document.Count - 1;
        if (last < 0 || _document[last] is not ParagraphBlock paragraph) return (last + 1, _text.Length);
        string text = TextOf(paragraph);
        const string open = "*Last updated: ";
        if (!text.StartsWith(open, StringComparison.Ordinal) || !text.EndsWith('*')) return (last + 1, _text.Length);
        Updated = HandText.Date(text[open.Length..^1]);
        bool hasBreak = last > 0 && _document[last - 1] is ThematicBreakBlock;
        return (hasBreak ? last - 1 : last, _document[hasBreak ? last - 1 : last].Span.Start);
    }

    private List<HandSection> FindSections(int endBlock, int end)
    {
        List<HandSection> sections = [];
        HeadingBlock? open = null;
        int first = 0;
        for (int i = 0; i < endBlock; i++)
        {
            if (_document[i] is not HeadingBlock { Level: <= 2 } heading) continue;
            if (open is not null) sections.Add(Section(open, first, i, heading.Span.Start));
            open = heading.Level == 2 ? heading : null;
            first = i + 1;
        }

        if (open is not null) sections.Add(Section(open, first, endBlock, end));
        return sections;
    }

    private static HandSection Section(HeadingBlock heading, int first, int end, int endOffset)
    {
        string title = heading.Inline is { FirstChild: LiteralInline { NextSibling: null } literal } ? literal.Content.ToString() : heading.Inline is null ? "" : PlainText(heading.Inline, new StringBuilder()).ToString();
        return new HandSection(title, first, end, heading.Span.End + 1, endOffset);
    }
}
