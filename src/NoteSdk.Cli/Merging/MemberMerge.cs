namespace NoteSdk.Cli.Merging;

/// <summary>
/// Merges two changes of a note by its members, and the rest by lines: two that add items to a list, or change members on neighbouring lines, are no conflict.
/// </summary>
internal static class MemberMerge
{
    /// <summary>The merged text, with markers where a person has to choose.</summary>
    public static (string Text, bool IsClean) Merge(NoteWorkspace workspace, string path, string before, string ours, string theirs)
    {
        (string Text, bool IsClean) byLines = LineMerge.Merge(before, ours, theirs);
        NoteMembers old = new(workspace, path, before);
        NoteMembers our = new(workspace, path, ours);
        NoteMembers their = new(workspace, path, theirs);
        if (old.Type is null || our.Type?.Name != old.Type.Name || their.Type?.Name != old.Type.Name) return byLines;
        List<(WorkspaceMember Member, NoteList<string> Texts)> merged = [];
        List<WorkspaceMember> conflicts = [];
        foreach (WorkspaceMember member in old.Members)
        {
            if (ValueOf(member, old[member], our[member], their[member]) is { } value) merged.Add((member, value));
            else conflicts.Add(member);
        }

        // Lines that merge, and read as the members do, keep the most of how both sides write.
        if (byLines.IsClean && conflicts.Count == 0 && Reads(new NoteMembers(workspace, path, byLines.Text), merged)) return byLines;
        try
        {
            List<(WorkspaceMember, NoteList<string>)> was = [.. old.Members.Select(member => (member, old[member]))];
            (string rest, bool isClean) = LineMerge.Merge(before, our.With(was).Text, their.With(was).Text);
            if (!isClean) return byLines;
            NoteMembers result = new NoteMembers(workspace, path, rest).With(merged);
            if (!Reads(result, merged)) return byLines;
            if (conflicts.Count == 0) return (result.Text, true);
            return LineMerge.Merge(result.Text, result.With(conflicts.Select(member => (member, our[member]))).Text,
                result.With(conflicts.Select(member => (member, their[member]))).Text);
        }
        catch (Exception e) when (e is NoteWriteException or ArgumentException or InvalidOperationException)
        {
            return byLines;
        }
    }

    /// <summary>The value that a member has after both changes; null if a person has to choose.</summary>
    private static NoteList<string>? ValueOf(WorkspaceMember member, NoteList<string> old, NoteList<string> ours, NoteList<string> theirs)
    {
        if (ours.SequenceEqual(theirs) || theirs.SequenceEqual(old)) return ours;
        if (ours.SequenceEqual(old)) return theirs;
        if (!member.IsList) return null;
        List<string> items = [];
        foreach (MergedItems part in ThreeWay.Merge(old, ours, theirs))
        {
            items.AddRange(part.Ours);
            if (!part.IsConflict) continue;

            // Both have added items at one place: ours first. Where both changed what was there, nobody knows.
            if (part.Base.Count > 0) return null;
            items.AddRange(part.Theirs.Where(item => !part.Ours.Contains(item)));
        }

        return [.. items];
    }

    private static bool Reads(NoteMembers note, List<(WorkspaceMember Member, NoteList<string> Texts)> values) =>
        note.Type is not null && values.TrueForAll(one => note[one.Member].SequenceEqual(one.Texts));
}
