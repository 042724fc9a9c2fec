using NoteSdk.Benchmarks.Corpus;

namespace NoteSdk.Benchmarks.Contenders;

/// <summary>One edit of a note that is already read, and the note written to bytes.</summary>
/// <param name="what">What is edited.</param>
/// <param name="parsed">The notes as read.</param>
/// <param name="edit">Makes the edited record.</param>
internal sealed class EditContender(string what, IReadOnlyList<NoteRecord> parsed, Func<NoteRecord, NoteRecord> edit)
    : Contender($"NoteSdk: edit and write, {what}")
{
    public override object Run(CorpusNote note, int index) => edit(parsed[index]).ToUtf8Bytes();
}
