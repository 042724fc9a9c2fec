using NoteSdk.Documents.Items;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Frontmatter;

namespace NoteSdk.Notes.Codec.Lists;

/// <summary>A place in a note with a list of values.</summary>
internal abstract class ListPlace(string description)
{
    /// <summary>Gets the place in words.</summary>
    public string Description { get; } = description;

    /// <inheritdoc cref="NoteTypeMember.Key"/>
    public virtual FrontmatterKey? Key => null;

    /// <inheritdoc cref="NoteTypeMember.Home"/>
    public virtual Section? Home => null;

    /// <inheritdoc cref="NoteTypeMember.IsInText"/>
    public virtual bool IsInText => false;

    /// <summary>Puts the items into the reader's buffer, in the order of the note, and returns the state of the place.</summary>
    public abstract MemberState Collect(NoteReader note, out int offset);

    /// <summary>Where the note names the place: its key, heading or label; null if it has no name of its own.</summary>
    public virtual Range? FindName(NoteReader note) => null;

    /// <summary>Where the whole list is, if that is more than its items; null if it is not.</summary>
    public virtual Range? FindExtent(NoteReader note) => null;

    /// <summary>Whether a new note lacks the place, which it must have even without items.</summary>
    public virtual bool IsLacking(NoteReader note) => false;

    /// <summary>Gives the place and its section their current names if a note has them under old ones.</summary>
    public abstract void Rename(EditWriter edits);

    /// <summary>Reports old names of the place; old names of sections are reported with the sections.</summary>
    public virtual void CheckName(NoteReader note, DiagnosticSink diagnostics)
    {
    }

    /// <summary>Changes the items of the place.</summary>
    /// <param name="edits">Receives the edits.</param>
    /// <param name="items">The existing items, including unreadable ones.</param>
    /// <param name="steps">What happens to the items, in the order of the new list.</param>
    /// <param name="isText">Whether the items are text to other programs too.</param>
    public abstract void Write(EditWriter edits, RawItem[] items, IReadOnlyList<ListStep> steps, bool isText);
}
