using NoteSdk.Benchmarks.Corpus;

namespace NoteSdk.Benchmarks.Contenders;

/// <summary>A note is read, one date set, and the note written to bytes.</summary>
internal sealed class ParseEditWriteContender() : Contender("NoteSdk: parse, one edit and write")
{
    public override object Run(CorpusNote note, int index) => TypedNotes.EditFrontmatter(TypedNotes.Parse(note)).ToUtf8Bytes();
}
