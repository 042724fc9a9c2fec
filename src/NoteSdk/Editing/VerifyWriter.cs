namespace NoteSdk.Editing;

/// <summary>Compares the values of a record with what a note reads as, and keeps the first member that differs.</summary>
internal sealed class VerifyWriter(NoteReader note) : NoteWriter
{
    public Member? FirstDifference { get; private set; }

    public override void Set<T>(Member<T> member, T value)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (FirstDifference is null && !member.AreEqual(member.ReadWritten(note), value)) FirstDifference = member;
    }
}
