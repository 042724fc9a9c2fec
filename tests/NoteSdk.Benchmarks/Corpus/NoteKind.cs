namespace NoteSdk.Benchmarks.Corpus;

/// <summary>The note types of the samples.</summary>
internal enum NoteKind
{
    /// <summary>A note of type <c>people</c>.</summary>
    Person,

    /// <summary>A note of type <c>meeting</c>.</summary>
    Meeting,

    /// <summary>A note of type <c>project</c>.</summary>
    Project,
}
