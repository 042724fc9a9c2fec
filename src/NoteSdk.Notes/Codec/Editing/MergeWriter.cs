namespace NoteSdk.Notes.Codec.Editing;

/// <summary>Passes on only the members that a record changes, and collects the conflicts with members that the note to edit has changed as well.</summary>
/// <param name="original">The note that the record was read from.</param>
/// <param name="edits">The edits of the other version.</param>
internal sealed class MergeWriter(NoteReader original, EditWriter edits) : NoteWriter
{
    private readonly List<MergeConflict> _conflicts = [];

    public IReadOnlyList<MergeConflict> Conflicts => _conflicts;

    public override void Set<T>(Member<T> member, T value)
    {
        ArgumentNullException.ThrowIfNull(member);
        T before = member.ReadWritten(original);
        if (member.AreEqual(before, value)) return;
        T theirs = member.ReadWritten(edits.Note);
        if (member.AreEqual(theirs, value)) return;
        if (member.AreEqual(theirs, before)) edits.Set(member, value);
        else _conflicts.Add(new MergeConflict(member.Name, $"{member}, {member.Explain(value, theirs).DescribeConflict()}"));
    }
}
