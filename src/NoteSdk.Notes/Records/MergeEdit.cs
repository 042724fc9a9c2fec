using System.Diagnostics;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Records;

/// <summary>Applies the changes that a record makes to a note to another version of that note.</summary>
/// <param name="mine">The record.</param>
/// <param name="original">What it was read from.</param>
/// <param name="theirs">The other version.</param>
internal sealed class MergeEdit(NoteRecord mine, NoteSource original, NoteSource theirs)
{
    private readonly NoteLayout _layout = mine.Type.Layout;

    /// <summary>Gets what both versions changed, each in its own way.</summary>
    public IReadOnlyList<MergeConflict> Conflicts { get; private set; } = [];

    /// <summary>The other version with the edits; null if both changed the same member.</summary>
    /// <exception cref="NoteWriteException">They cannot be written to the other version.</exception>
    public byte[]? Apply()
    {
        byte[] bytes = theirs.Bytes;
        AddedKeys addedKeys = new(original.BeforeEdits, _layout);
        HashSet<object> added = [];
        foreach (string key in original.TakenOut)
        {
            // Whoever edits the value of a key wants to keep the key.
            if (KeyEdit.Find(original.Bytes, _layout, key) is { } held && KeyEdit.Find(bytes, _layout, key) is { } now && now != held)
            {
                Conflicts = [new MergeConflict(key, $"the key '{key}', which is taken out here and is {Misreading.Quote(now)} in the file")];
                return null;
            }

            bytes = KeyEdit.Without(bytes, _layout, key, theirs.Path);
        }

        for (int round = 0; round < NoteEdit.MostRounds; round++)
        {
            NoteReader before = NoteReader.Rent(original.Bytes, _layout, theirs.Path);
            NoteReader now = NoteReader.Rent(bytes, _layout, theirs.Path);
            try
            {
                EditWriter edits = new(now, theirs.Path, addedKeys: addedKeys);
                MergeWriter merge = new(before, edits);
                mine.HandTo(merge);
                Conflicts = merge.Conflicts;
                if (Conflicts.Count > 0) return null;
                edits.WriteInText(mayWait: !added.Contains(nameof(EditWriter.WaitsForText)));
                if (edits.WaitsForText) added.Add(nameof(EditWriter.WaitsForText));
                else if (!edits.LacksParts) return edits.HasEdits ? edits.Apply().Bytes : bytes;
                bytes = edits.WaitsForText ? edits.Apply().Bytes : edits.AddParts(mine, added).Bytes;
            }
            finally
            {
                now.Return();
                before.Return();
            }
        }

        throw new UnreachableException("A part that is still missing after it was added is refused.");
    }

    /// <summary>Verifies that every member of a merged note has the value of the side that changed it.</summary>
    /// <exception cref="NoteWriteException">It has another value.</exception>
    public void Verify(NoteRecord merged)
    {
        NoteReader before = NoteReader.Rent(original.Bytes, _layout, theirs.Path);
        NoteReader other = NoteReader.Rent(theirs.Bytes, _layout, theirs.Path);
        NoteReader after = NoteReader.Rent(merged.Source!.Bytes, _layout, theirs.Path);
        try
        {
            MergeVerifyWriter check = new(before, other, after);
            mine.HandTo(check);
            if (check.FirstDifference is { } member)
            {
                string reason = check.Misreading!.Describe(_layout.Placeholders);
                throw new NoteWriteException($"{member} would be written as neither version has it. {reason}", member.Name, theirs.Path, 0, 0);
            }
        }
        finally
        {
            after.Return();
            other.Return();
            before.Return();
        }
    }
}
