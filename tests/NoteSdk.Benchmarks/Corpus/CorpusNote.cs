namespace NoteSdk.Benchmarks.Corpus;

/// <summary>One note of the corpus.</summary>
/// <param name="Kind">The note's type.</param>
/// <param name="Name">What its file is called, without <c>.md</c>. Several notes may have one name.</param>
/// <param name="Utf8">The note as a file holds it.</param>
/// <param name="Text">The same decoded, for the contender that starts from a string.</param>
internal sealed record CorpusNote(NoteKind Kind, string Name, byte[] Utf8, string Text);
