using System.Text;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Paths;
using NoteSdk.Documents.Splices;
using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Queries;


namespace NoteSdk.Vaults.Moving;

/// <summary>
/// Updates a note to its file's new name if its title was the old one: the frontmatter's <c>title</c>, the heading, and the queries that are exactly what the
/// schema derives from the title. A note with another title keeps it.
/// </summary>
internal static class TitleEdit
{
    /// <summary>The note's bytes with the new title; the same array if nothing changes.</summary>
    /// <exception cref="NoteWriteException">The title cannot be written.</exception>
    public static byte[] Follow(VaultNote note, string newPath)
    {
        string title = VaultPath.NoteName(newPath);
        if (title == note.Name || note.Title != note.Name) return note.Bytes;
        NoteReader before = NoteReader.Rent(note.Bytes, note.Type?.Layout ?? NoteLayout.None, note.FullPath);
        try
        {
            EditWriter edits = new(before, note.Path);
            bool hasKey = FollowKey(edits, title);
            NewTitle texts = new(before, title);
            if (edits.FollowHeading(texts) is null && !hasKey) FollowPlainHeading(edits, note.Name, title);
            foreach (DataviewMember query in before.Layout.Queries) query.Follow(edits, texts);
            return edits.HasEdits ? Apply(edits, note, newPath, title) : note.Bytes;
        }
        finally
        {
            before.Return();
        }
    }

    private static bool FollowKey(EditWriter edits, string title)
    {
        int key = edits.Note.FindKey("title"u8);
        if (key < 0 || edits.Note.Frontmatter.Nodes[key].Kind != YamlKind.Scalar) return false;
        FrontmatterEdits.SetValue(edits, key, title, isText: true);
        return true;
    }

    /// <summary>The heading of a note without a schema is its title if it has no other.</summary>
    private static void FollowPlainHeading(EditWriter edits, string name, string title)
    {
        if (edits.Note.TitleHeading < 0) return;
        ref readonly Block heading = ref edits.Note.Blocks[edits.Note.TitleHeading];
        string text = Encoding.UTF8.GetString(edits.Note.Text[heading.ContentStart..heading.ContentEnd]);
        if (text == name || text == AtxHeading.Escape(name)) edits.Replace(heading.ContentStart, heading.ContentEnd, AtxHeading.Escape(title));
    }

    private static byte[] Apply(EditWriter edits, VaultNote note, string newPath, string title)
    {
        EditedNote edited = edits.Apply();
        NoteReader after = NoteReader.Rent(edited.Bytes, edits.Note.Layout, newPath);
        try
        {
            string? read = OutlineScanner.Scan(after.Document) is { } outline ? outline.Title ?? outline.Heading ?? title : null;
            if (read != title || after.Blocks.Length != edits.Note.Blocks.Length)
            {
                throw new NoteWriteException($"{note.Path}: the title '{title}' would not read back equal, so nothing was written. A heading is one line, "
                    + "without blanks at its ends or a '#' as its last word.");
            }

            return edited.Bytes;
        }
        finally
        {
            after.Return();
        }
    }
}
