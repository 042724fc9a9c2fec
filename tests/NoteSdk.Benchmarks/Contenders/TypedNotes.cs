using NoteSdk.Benchmarks.Corpus;
using NoteSdk.Benchmarks.Notes;

namespace NoteSdk.Benchmarks.Contenders;

/// <summary>The generated records of the corpus' notes.</summary>
internal static class TypedNotes
{
    /// <summary>A date that no note of the corpus has.</summary>
    public static readonly DateOnly Edited = new(2027, 1, 10);

    public static NoteRecord Parse(CorpusNote note) => note.Kind switch
    {
        NoteKind.Person => Person.Parse(note.Utf8),
        NoteKind.Meeting => Meeting.Parse(note.Utf8),
        _ => Project.Parse(note.Utf8),
    };

    /// <summary>The note with another date in its frontmatter. Some people and projects have no such key yet.</summary>
    public static NoteRecord Edit(NoteRecord record) => record switch
    {
        Person person => person with { LastContact = Edited },
        Meeting meeting => meeting with { Date = Edited },
        Project project => project with { Due = Edited },
        _ => record,
    };
}
