using NoteSdk.Files.Batches;

namespace NoteSdk.Files.Journals;

/// <summary>A journal that this user did not write on this machine.</summary>
/// <param name="Reason">How this is known.</param>
/// <param name="Changes">The first changes that it asks for, as far as they can be read.</param>
/// <param name="Count">The number of changes that it claims to have.</param>
internal sealed record ForeignJournal(string Reason, IReadOnlyList<FileChange> Changes, long Count)
{
    public NoteDiagnostic ToDiagnostic() =>
        NoteRules.ForeignJournal.OfFile(Journal.Path, Reason, Changes.Count == 0
            ? "What it would do cannot be determined."
            : $"It would {BatchDescription.Of(Changes, Count)}.");
}
