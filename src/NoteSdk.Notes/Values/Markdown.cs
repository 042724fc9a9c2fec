using System.Text.Json.Serialization;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NoteSdk.Documents.Splices;

namespace NoteSdk;

/// <summary>A piece of a note's Markdown. It is the raw text, which Markdig converts on request.</summary>
/// <param name="Text">The raw text. Its lines end with LF.</param>
[JsonConverter(typeof(MarkdownJsonConverter))]
public readonly record struct Markdown(string Text)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseAutoLinks().Build();

    /// <summary>Gets the raw text. Its lines end with LF.</summary>
    public string Text { get; init; } = Newlines.Normalize(Text);

    /// <summary>The Markdown of a text.</summary>
    // Not from a string: then null would convert to Markdown, and `isKnown ? new Markdown("x") : null` would not be null.
    public static implicit operator Markdown(ReadOnlySpan<char> text) => new(text.ToString());

    /// <summary>The Markdown of a text; null if there is none.</summary>
    public static implicit operator Markdown?(string? text) => FromString(text);

    /// <summary>The Markdown of a text; null if there is none.</summary>
    public static Markdown? FromString(string? text) => text is null ? null : new Markdown(text);

    /// <summary>The text as HTML: CommonMark with tables, task lists and automatic links.</summary>
    public string ToHtml() => Markdig.Markdown.ToHtml(Text, Pipeline);

    /// <summary>The text without its markup.</summary>
    public string ToPlainText() => Markdig.Markdown.ToPlainText(Text, Pipeline);

    /// <summary>The targets of the Markdown links in the text, in order: the text in the parentheses, or after the colon of a definition.</summary>
    public NoteList<string> GetLinkTargets() =>
        [.. Markdig.Markdown.Parse(Text, Pipeline).Descendants<LinkInline>().Select(link => link.Url ?? "")];

    /// <summary>The raw text.</summary>
    public override string ToString() => Text;
}
