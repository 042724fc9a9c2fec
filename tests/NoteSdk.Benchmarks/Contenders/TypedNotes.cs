using NoteSdk.Benchmarks.Corpus;
using NoteSdk.Benchmarks.Notes;

namespace NoteSdk.Benchmarks.Contenders;

/// <summary>The generated records of the corpus' notes, and edits of them. Each edit changes every note that has a place for it.</summary>
internal static class TypedNotes
{
    /// <summary>A date that no note of the corpus has.</summary>
    private static readonly DateOnly s_date = new(2027, 1, 10);

    private const string Item = "Has moved the tide tables to a dry shelf.";
    private const string Cell = "+47 999 1234";
    private const string Prose = "Knows where every chart is, and says so.\n\nAsk before noon.";

    /// <summary>Gets all edits, for checks.</summary>
    public static IReadOnlyList<Func<NoteRecord, NoteRecord>> Edits { get; } = [EditFrontmatter, AppendItem, EditCell, EditProse];

    public static NoteRecord Parse(CorpusNote note) => Parse(note.Kind, note.Utf8);

    /// <summary>The record of a note. It owns the note's bytes, as it does those of a file that is loaded; Markdig does not copy its text, either.</summary>
    public static NoteRecord Parse(NoteKind kind, byte[] utf8) => kind switch
    {
        NoteKind.Person => Person.ParseInPlace(utf8),
        NoteKind.Meeting => Meeting.ParseInPlace(utf8),
        _ => Project.ParseInPlace(utf8),
    };

    /// <summary>The note with another date in its frontmatter. Some people and projects have no such key yet.</summary>
    public static NoteRecord EditFrontmatter(NoteRecord record) => record switch
    {
        Person person => person with { LastContact = s_date },
        Meeting meeting => meeting with { Date = s_date },
        Project project => project with { Due = s_date },
        _ => record,
    };

    public static NoteRecord AppendItem(NoteRecord record) => record switch
    {
        Person person => person with { KeyFacts = [.. person.KeyFacts, Item] },
        Meeting meeting => meeting with { Agenda = [.. meeting.Agenda, Item] },
        Project project => project with { Risks = [.. project.Risks, Item] },
        _ => record,
    };

    /// <summary>The note with another value in a table. Meetings have none, and some projects have no row yet.</summary>
    public static NoteRecord EditCell(NoteRecord record) => record switch
    {
        Person person => person with { ContactInformation = person.ContactInformation with { Phone = Cell } },
        Project { Milestones: [var first, ..] } project => project with { Milestones = [first with { Due = s_date }, .. project.Milestones.Skip(1)] },
        _ => record,
    };

    public static NoteRecord EditProse(NoteRecord record) => record switch
    {
        Person person => person with { Relationship = Prose },
        Meeting meeting => meeting with { Notes = Prose },
        Project project => project with { Summary = Prose },
        _ => record,
    };
}
