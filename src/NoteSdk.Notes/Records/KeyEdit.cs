using NoteSdk.Documents.Splices;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Records;

/// <summary>Removes a key from a note's frontmatter by its name, whether a schema knows it or not.</summary>
internal static class KeyEdit
{
    /// <param name="bytes">The note.</param>
    /// <param name="layout">Its layout.</param>
    /// <param name="key">The key; a key of the schema is removed under its old names too.</param>
    /// <param name="path">The note's path, or null.</param>
    /// <returns>The note without the key; the same bytes where it has none.</returns>
    /// <exception cref="NoteWriteException">Something else would change, or the note would not be of its type.</exception>
    public static byte[] Without(byte[] bytes, NoteLayout layout, string key, string? path)
    {
        NoteReader note = NoteReader.Rent(bytes, layout, path);
        try
        {
            FrontmatterKey known = layout.FindKey(key) ?? new FrontmatterKey(null, new PartName(key, []), 0);
            EditWriter edits = new(note, path);
            for (int i = 0; i < note.Frontmatter.Nodes.Length; i = note.Frontmatter.Nodes[i].Next)
            {
                string name = note.Frontmatter.GetKeyString(note.Text, note.Frontmatter.Nodes[i]);
                if (name == key || known.Name.IsOld(System.Text.Encoding.UTF8.GetBytes(name))) edits.RemoveKey(i);
            }

            if (!edits.HasEdits) return bytes;
            EditedNote edited = edits.Apply();
            NoteEdit.Verify(edited, note, after =>
            {
                UntouchedCheck.RunWithout(note, after, edited.Splices, known, path);
                TypeLossCheck.Run(note, after, null, path);
            });
            return edited.Bytes;
        }
        finally
        {
            note.Return();
        }
    }

    /// <summary>The value of a key as it is written in a note; null if the note does not have it.</summary>
    public static string? Find(byte[] bytes, NoteLayout layout, string key) =>
        NoteFrontmatter.Read(bytes, layout).TryGetValue(key, out string? value) ? value : null;
}
