using NoteSdk.Benchmarks.Corpus;
using NoteSdk.Documents.Outlines;

namespace NoteSdk.Benchmarks.Contenders;

/// <summary>What a vault reads of every note: lines, frontmatter, block skeleton, and the outline of these. The names that notes share are made once, as in a vault.</summary>
internal sealed class OutlineContender(BenchmarkCorpus corpus) : Contender("NoteSdk: outline")
{
    private readonly NamePool _names = new(4 * corpus.Notes.Count);

    public override object Run(CorpusNote note, int index) => NoteOutline.Read(note.Utf8, _names);
}
