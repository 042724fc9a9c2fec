using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Repeats;
using NoteSdk.Notes.Shapes;

namespace NoteSdk;

/// <summary>A member of a note type: its name in C#, and where in a note it is.</summary>
/// <remarks>Safe for several threads: it does not change once its note type is made.</remarks>
public abstract class NoteTypeMember
{
    private protected NoteTypeMember(string name, string place)
    {
        Name = name;
        Place = place;
    }

    /// <summary>Gets the name in C#, such as <c>ContactInformation.Role</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the place in the note, in words, such as <c>row 'Role' of section 'Contact Information'</c>.</summary>
    public string Place { get; }

    /// <summary>The name and the place.</summary>
    public override string ToString() => $"{Name} ({Place})";

    /// <summary>Gets a value indicating whether the text of the member may contain inline fields as Dataview reads them: <c>key:: value</c>.</summary>
    internal virtual bool HasInlineFields => false;

    /// <summary>
    /// Gets the key of the frontmatter that the member is read from, and from nothing else except the name of the file; null if it is read from something else.
    /// </summary>
    internal virtual FrontmatterKey? Key => null;

    /// <summary>
    /// Gets the section that the member is read from, and from nothing else except the texts that queries are derived from; null if it is read from something
    /// else.
    /// </summary>
    internal virtual Section? Home => null;

    /// <summary>Gets a value indicating whether the member may stand within the text of other members, as inline fields do.</summary>
    internal virtual bool IsInText => false;

    /// <summary>The bytes of the texts that the member is read from, one for each of its values; none where inline fields in them have to stay.</summary>
    internal virtual List<(int Start, int End)> TextsIn(NoteReader note) => [];

    /// <summary>Gets where what wraps the member in the note is, such as a callout; null for nothing.</summary>
    internal virtual PartPlace? Wrapper => null;

    /// <summary>Gets the text that its value in a new note is read from; null if the schema has none that depends on the note.</summary>
    internal DefaultText? Default { get; private set; }

    /// <summary>Sets <see cref="Default"/>, while the type is built.</summary>
    internal void SetDefault(string text) => Default = new DefaultText(text);

    /// <summary>Gets the text of the moment that a vault writes when it saves a change of anything else; null without one.</summary>
    internal DefaultText? Stamp { get; private set; }

    /// <summary>Sets <see cref="Stamp"/>, while the type is built.</summary>
    internal void SetStamp(string text) => Stamp = new DefaultText(text);

    /// <summary>Gets the value of a new note where lines of the schema give it; otherwise null.</summary>
    internal abstract object? InitialValue { get; }

    /// <summary>Makes new notes have the items of lines.</summary>
    internal abstract void SetDefaultLines(string[] lines);

    /// <summary>The value that a text is read as, such as a default.</summary>
    internal abstract object? ReadText(string text);

    /// <summary>Reads the member from a note as an object, for a record whose members are only known at run time.</summary>
    internal abstract object? ReadValue(NoteReader note);

    /// <summary>Passes a value of the member's type to a writer.</summary>
    internal abstract void SetValue(NoteWriter note, object? value);

    /// <summary>Whether two values of the member's type are written the same way.</summary>
    internal abstract bool AreValuesEqual(object? a, object? b);

    /// <summary>Says how a note reads a value of the member's type that does not read back equal.</summary>
    internal abstract Misreading ExplainValue(object? value, object? read);

    /// <summary>Gives the member's place its current name if a note has it under an old one.</summary>
    internal abstract void Rename(EditWriter edits);

    /// <summary>Gives what is in the member's place its current names too.</summary>
    internal virtual void RenameAll(EditWriter edits) => Rename(edits);

    /// <summary>What the note has at this place, and the byte offset of it.</summary>
    internal abstract MemberState Locate(NoteReader note, out int offset);

    /// <summary>Lists the pieces of the note that belong to the member; none if the note does not have its place.</summary>
    internal virtual void ListPlaces(NoteReader note, List<PlaceSpan> places)
    {
    }

    /// <summary>Reports what is wrong at this place.</summary>
    internal abstract void Check(NoteReader note, DiagnosticSink diagnostics);
}
