using NoteSdk.Benchmarks.Corpus;

namespace NoteSdk.Benchmarks.Contenders;

/// <summary>One date of a note that is already read is set, and the note written to bytes.</summary>
internal sealed class EditContender(IReadOnlyList<NoteRecord> parsed) : Contender("NoteSdk: one edit and write")
{
    public override object Run(CorpusNote note, int index) => TypedNotes.Edit(parsed[index]).ToUtf8Bytes();
}
