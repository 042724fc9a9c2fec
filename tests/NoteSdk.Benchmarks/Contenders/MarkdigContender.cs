using NoteSdk.Benchmarks.Corpus;

namespace NoteSdk.Benchmarks.Contenders;

/// <summary>Markdig's tree of the note's text with its default pipeline: plain CommonMark, no frontmatter, no tables, no members.</summary>
internal sealed class MarkdigContender() : Contender("Markdig parse, default pipeline, from string")
{
    public override object Run(CorpusNote note, int index) => Markdig.Markdown.Parse(note.Text);
}
