namespace NoteSdk.Notes.Codec.Editing;

/// <summary>Compares a merged note with the values that it should have, and keeps the first member that differs.</summary>
internal sealed class MergeVerifyWriter(NoteReader original, NoteReader theirs, NoteReader merged) : NoteWriter
{
    public NoteTypeMember? FirstDifference { get; private set; }

    public override void Set<T>(Member<T> member, T value)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (FirstDifference is not null) return;
        T expected = member.AreEqual(member.ReadWritten(original), value) ? member.ReadWritten(theirs) : value;
        if (!member.AreEqual(member.ReadWritten(merged), expected)) FirstDifference = member;
    }
}
