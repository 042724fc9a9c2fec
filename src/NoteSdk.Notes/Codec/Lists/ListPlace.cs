using NoteSdk.Documents.Items;
using NoteSdk.Notes.Codec.Editing;

namespace NoteSdk.Notes.Codec.Lists;

/// <summary>A place of a note that holds a list of values.</summary>
internal abstract class ListPlace(string description)
{
    /// <summary>Gets the place in words.</summary>
    public string Description { get; } = description;

    /// <summary>Puts the items into the reader's buffer, in the order of the note, and says what the place holds.</summary>
    public abstract MemberState Collect(NoteReader note, out int offset);

    /// <summary>Whether a new note lacks the place, although the schema wants it there without items, too.</summary>
    public virtual bool IsLacking(NoteReader note) => false;

    /// <summary>Gives the place its current name where a note has it under an old one, and so its section.</summary>
    public abstract void Rename(EditWriter edits);

    /// <summary>Reports old names of the place; those of sections are reported with the sections.</summary>
    public virtual void CheckName(NoteReader note, DiagnosticSink diagnostics)
    {
    }

    /// <summary>Makes the place hold other items.</summary>
    /// <param name="edits">Takes the edits.</param>
    /// <param name="items">The items that are there, those that cannot be read included.</param>
    /// <param name="steps">What becomes of the items, in the order of the new list.</param>
    /// <param name="isText">Whether the items are text to other programs too.</param>
    public abstract void Write(EditWriter edits, RawItem[] items, IReadOnlyList<ListStep> steps, bool isText);
}
