using NoteSdk.Documents.Frontmatter;
using NoteSdk.Notes.Codec.Editing;

namespace NoteSdk.Notes.Codec.Frontmatter;

/// <summary>Removes entries from the frontmatter, each with its lines, or with the comma beside it.</summary>
internal static class KeyRemoval
{
    /// <param name="edits">Receives the edits.</param>
    /// <param name="entries">The nodes of the entries.</param>
    /// <param name="added">What is removed with the last key in it.</param>
    public static void Write(EditWriter edits, SortedSet<int> entries, AddedKeys? added)
    {
        NoteReader note = edits.Note;
        foreach (FrontmatterKey key in note.Layout.FrontmatterKeys) TakeWithKeys(edits, key, entries);
        bool isAll = added is { HasAddedFrontmatter: true } && IsAll(note, entries)
            && !edits.Touches(note.Frontmatter.ContentStart, note.Frontmatter.ContentEnd);
        if (isAll)
        {
            int end = note.Lines.Start(note.Frontmatter.BodyLine);
            if (note.Frontmatter.BodyLine < note.Lines.Count && note.Lines.ContentEnd(note.Text, note.Frontmatter.BodyLine) == end)
            {
                end = note.Lines.End(note.Frontmatter.BodyLine);
            }
            edits.Delete(note.Frontmatter.Start, end);
            return;
        }

        foreach (IGrouping<int, int> mapping in entries.GroupBy(entry => Mappings.ParentOf(note, entry)))
        {
            if (mapping.Key >= 0) Mappings.RefuseShared(edits, mapping.Key);
            if (mapping.Key >= 0 && note.Frontmatter.Nodes[mapping.Key].Style == YamlStyle.Flow) WriteFlow(edits, mapping.Key, entries);
            else foreach (int entry in mapping) WriteLines(edits, mapping.Key, entry);
        }
    }

    /// <summary>Replaces keys with the mapping around them if all of its keys are removed and it did not exist before.</summary>
    private static void TakeWithKeys(EditWriter edits, FrontmatterKey key, SortedSet<int> entries)
    {
        if (!key.IsMap) return;
        foreach (FrontmatterKey inner in key.Keys) TakeWithKeys(edits, inner, entries);
        int mapping = key.Find(edits.Note);
        if (mapping < 0 || !edits.TakesOut(key)) return;
        int[] children = [.. Mappings.EntriesOf(edits.Note, mapping)];
        if (children.Length == 0 || !children.All(entries.Contains)) return;
        entries.ExceptWith(children);
        entries.Add(mapping);
    }

    /// <summary>Whether only the keys that come with new frontmatter, which tell the note's type, are left.</summary>
    private static bool IsAll(NoteReader note, SortedSet<int> entries)
    {
        for (int i = 0; i < note.Frontmatter.Nodes.Length; i = note.Frontmatter.Nodes[i].Next)
        {
            if (!entries.Contains(i) && !IsNewKey(note, i)) return false;
        }

        return true;
    }

    private static bool IsNewKey(NoteReader note, int entry)
    {
        string name = note.Frontmatter.GetKeyString(note.Text, note.Frontmatter.Nodes[entry]);
        return note.Layout.NewKeys.FirstOrDefault(key => key.Name == name) is { } own && NoteTypeKey.ValuesOf(note, name).SequenceEqual([own.Values[0]]);
    }

    private static void WriteLines(EditWriter edits, int mapping, int entry)
    {
        NoteReader note = edits.Note;
        int key = note.Frontmatter.Nodes[entry].KeyStart;
        int start = note.Lines.Start(note.Lines.LineOf(key));
        int end = Mappings.EndOfLines(note, entry);
        if (note.Text[start..key].Contains((byte)'-'))
        {
            // The hyphen of an item stays, before the next key or before an empty mapping.
            int next = note.Frontmatter.Nodes[entry].Next;
            bool isLast = mapping < 0 || next >= note.Frontmatter.Nodes[mapping].Next;
            start = key;
            end = isLast ? Mappings.EndOf(note, entry) : note.Frontmatter.Nodes[next].KeyStart;
            if (isLast) edits.Insert(end, "{}");
        }

        Mappings.RefuseLinked(edits, start, end);
        edits.Delete(start, end);
    }

    /// <summary>Removes entries from one flow mapping, in runs, each with the comma that separates it from what stays.</summary>
    private static void WriteFlow(EditWriter edits, int mapping, SortedSet<int> entries)
    {
        NoteReader note = edits.Note;
        int[] all = [.. Mappings.EntriesOf(note, mapping)];
        for (int first = 0; first < all.Length; first++)
        {
            if (!entries.Contains(all[first])) continue;
            int last = first;
            while (last + 1 < all.Length && entries.Contains(all[last + 1])) last++;
            int start = note.Frontmatter.Nodes[all[first]].KeyStart;
            int end = Mappings.EndOf(note, all[last]);
            bool isLast = last + 1 == all.Length;

            // If the mapping had other entries, the comma before this one was added with it; the blanks after it stay, since they may have been there before.
            // Comments always stay.
            int before = first > 0 ? Mappings.EndOf(note, all[first - 1]) : start;
            bool isParted = first > 0 && note.Text[before..start].IndexOfAnyExcept(" \t,"u8) < 0;
            if (isParted || (isLast && first > 0)) start = before;
            else if (!isLast) end = note.Frontmatter.Nodes[all[last + 1]].KeyStart;
            else if (note.Text[end..].TrimStart(" \t\r\n"u8).StartsWith(","u8)) end = note.Bytes.AsSpan(end).IndexOf((byte)',') + end + 1;
            Mappings.RefuseLinked(edits, start, end);
            edits.Delete(start, end);
            first = last;
        }
    }
}
