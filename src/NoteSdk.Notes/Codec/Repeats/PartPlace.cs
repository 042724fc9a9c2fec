using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Notes.Codec.Repeats;

/// <summary>Where the parts of a note are that are read and edited as notes of their own: sections that repeat, callouts.</summary>
/// <param name="home">The section or the part of the schema that they stand in.</param>
/// <param name="root">The section that is all of each of them.</param>
/// <param name="type">Builds the layout of each of them.</param>
internal abstract class PartPlace(Section home, Section root, NoteTypeBuilder type)
{
    private NoteLayout? _layout;

    public virtual string Description => home.Description;

    public Section Home => home;

    public Section Root => root;

    /// <summary>Gets the layout by which each of them is read, once the schema is complete.</summary>
    public NoteLayout Layout => _layout ??= new NoteLayout(type);

    /// <summary>Gets what a new one begins with.</summary>
    public virtual string Lead => "";

    /// <summary>Finds all of them, in the order of the note.</summary>
    public abstract Repeat[] Find(NoteReader note);

    /// <summary>The state of the place of all of them, and the offset of the first.</summary>
    public abstract MemberState Locate(NoteReader note, out int offset);

    /// <summary>Opens one of them, to be given back with <see cref="NoteReader.Return"/>.</summary>
    public abstract NoteReader Open(NoteReader note, in Repeat repeat);

    /// <summary>Opens a new one, which is empty.</summary>
    /// <param name="note">The note.</param>
    /// <param name="beside">One that it goes beside, whose level it gets; null for none.</param>
    public NoteReader OpenNew(NoteReader note, Repeat? beside = null)
    {
        int at = beside?.End ?? home.OffsetOfLacking(note);
        return NoteReader.RentPart([], Layout, note, PartMap.From(at, at), beside?.Level ?? NewLevel(note));
    }

    /// <summary>One of them as it stands in the note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="repeat">What it replaces; null for a new one.</param>
    /// <param name="part">The note of its own that it is edited as.</param>
    public virtual byte[] Written(NoteReader note, Repeat? repeat, byte[] part) => part;

    /// <summary>Adds the first ones of a note.</summary>
    public abstract void AddFirst(EditWriter edits, string text);

    /// <summary>The level of the first heading of a note.</summary>
    public abstract int NewLevel(NoteReader note);

    /// <summary>Whether the note has what they stand in; if not, it is requested.</summary>
    public bool HasPlace(EditWriter edits)
    {
        Section? around = RequiredHome;
        if (around is null || edits.Note.Section(around).IsPresent) return true;
        edits.RequireSection(around);
        return false;
    }

    /// <summary>Gets the section that they stand in.</summary>
    private protected abstract Section? RequiredHome { get; }
}
