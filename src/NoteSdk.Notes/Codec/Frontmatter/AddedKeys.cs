using NoteSdk.Documents.Frontmatter;
using NoteSdk.Notes.Codec.Fields;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Notes.Codec.Frontmatter;

/// <summary>Knows which keys a note has only since it was read, so that what is set to nothing again leaves no trace.</summary>
/// <param name="before">The note as it was read first; null if nothing was saved since.</param>
/// <param name="layout">Its layout.</param>
internal sealed class AddedKeys(byte[]? before, NoteLayout layout)
{
    /// <summary>Gets a value indicating whether the note had no frontmatter.</summary>
    public bool HasAddedFrontmatter => Ask(static note => note.Frontmatter.State == FrontmatterState.None);

    /// <summary>Whether the note did not have a key.</summary>
    public bool Contains(FrontmatterKey key) => Ask(note => key.Find(note) < 0);

    /// <summary>Whether the note did not have an inline field.</summary>
    public bool Contains(FieldKey key) => Ask(note => key.Find(note).Count == 0);

    private bool Ask(Func<NoteReader, bool> question)
    {
        if (before is null) return false;
        NoteReader note = NoteReader.Rent(before, layout);
        try
        {
            return question(note);
        }
        finally
        {
            note.Return();
        }
    }
}
