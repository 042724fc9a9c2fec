using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Splices;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Sections;

namespace NoteSdk.Notes.Codec.Editing;

/// <summary>
/// Proves that an edited note has the values of its record by reading again only what the edit can have changed; src/README.md says why that is enough. If it
/// proves nothing, the whole note is read again, and only that refuses a value.
/// </summary>
/// <param name="edits">The writer of the edit.</param>
/// <param name="edited">The edited note.</param>
/// <param name="known">The members' values when the note was read, in order.</param>
internal readonly ref struct LocalProof(EditWriter edits, EditedNote edited, object?[] known)
{
    private readonly NoteReader _before = edits.Note;

    /// <summary>Whether the texts that heading, handle and queries are derived from are the same for a record and a note.</summary>
    public static bool AreTextsKept(NoteReader note, IDerivedTextSource record)
    {
        NoteList<string> keys = note.Layout.DerivedFrom;
        for (int i = 0; i < keys.Count; i++)
        {
            string text = note.TryGetUtf8(keys[i], out ReadOnlySpan<byte> utf8) ? Encoding.UTF8.GetString(utf8) : "";
            if (text != (record.GetText(keys[i]) ?? "")) return false;
        }

        return true;
    }

    /// <summary>Whether the edited note is known to have the values of the record, whose derived texts are kept, and all else that it had before.</summary>
    /// <param name="path">The note's path, or null.</param>
    /// <exception cref="NoteWriteException">The edit would change something else.</exception>
    public bool Holds(string? path)
    {
        if (edited.Splices.Length == 0 || _before.Frontmatter.State == FrontmatterState.Unclosed) return false;
        int count = CountInFrontmatter(out int grown);
        ReadOnlySpan<Splice> inFrontmatter = edited.Splices.AsSpan(0, count);
        ReadOnlySpan<Splice> inBody = edited.Splices.AsSpan(count);
        if (!inBody.IsEmpty && inBody[0].Start < _before.Document.BodyStart) return false;
        NoteReader after = NoteReader.RentEdited(edited.Bytes, _before, edited.Splices[0].Start, edited.Splices[^1].End);
        try
        {
            if (!HasSameFrame(after, grown) || ConflictMarkers.MayBeIn(after.Document)) return false;
            EditedEntries? entries = null;
            if (!inFrontmatter.IsEmpty)
            {
                if (!AreTextsKept(_before, after)) return false;
                entries = new EditedEntries(_before, after, inFrontmatter[0].Start, inFrontmatter[^1].End, grown);
            }

            EditedSections? sections = null;
            if (!inBody.IsEmpty)
            {
                BodyRegion region = BodyRegion.Around(_before.Document, inBody[0].Start, inBody[^1].End);
                if (!after.Document.TryFindBlocks(_before.Document, region)) return false;
                sections = new EditedSections(_before, after, region);
                if (!sections.HaveSameTitle()) return false;
            }

            if (!HasValues(after, entries, sections)) return false;
            if (entries is not null) UntouchedCheck.RunInFrontmatter(_before, after, edits.First, path);
            if (sections is not null) UntouchedCheck.RunInRegion(_before, after, edited.Splices, sections, edits.First, path);
            return true;
        }
        finally
        {
            after.Return();
        }
    }

    /// <summary>The number of splices between the fences of the frontmatter, and how many bytes they add.</summary>
    private int CountInFrontmatter(out int grown)
    {
        FrontmatterReader frontmatter = _before.Frontmatter;
        int count = 0;
        grown = 0;
        foreach (Splice splice in edited.Splices)
        {
            if (frontmatter.State == FrontmatterState.None || splice.Start < frontmatter.ContentStart || splice.End > frontmatter.ContentEnd) break;
            grown += splice.Bytes.Length - (splice.End - splice.Start);
            count++;
        }

        return count;
    }

    /// <summary>Whether the frontmatter is between the same lines, so that what follows it is still the body.</summary>
    private bool HasSameFrame(NoteReader after, int grown)
    {
        FrontmatterReader old = _before.Frontmatter;
        FrontmatterReader now = after.Frontmatter;
        return now.State == old.State && now.UnreadFrom < 0 && now.ContentStart == old.ContentStart && now.ContentEnd == old.ContentEnd + grown
            && after.Document.BodyStart == _before.Document.BodyStart + grown;
    }

    /// <summary>Whether the members that the edit can have changed are read as they should be.</summary>
    private bool HasValues(NoteReader after, EditedEntries? entries, EditedSections? sections)
    {
        VerifyWriter check = new(_before, after);
        NoteList<NoteTypeMember> members = _before.Layout.Members;
        IReadOnlyList<(int Member, object? Value)> changes = edits.Changes;
        int next = 0;
        for (int i = 0; i < members.Count; i++)
        {
            NoteTypeMember member = members[i];
            if (next < changes.Count && changes[next].Member == i) member.SetValue(check, changes[next++].Value);
            else if (member.Key is { } key ? entries?.IsKept(key) == false : sections?.IsKept(member.Home) == false) member.SetValue(check, known[i]);
            if (check.FirstDifference is not null) return false;
        }

        return true;
    }
}
