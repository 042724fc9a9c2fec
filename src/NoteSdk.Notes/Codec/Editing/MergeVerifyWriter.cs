using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Editing;

/// <summary>Compares a merged note with the values that it should have, and keeps the first member that differs.</summary>
internal sealed class MergeVerifyWriter(NoteReader original, NoteReader theirs, NoteReader merged) : NoteWriter
{
    public NoteTypeMember? FirstDifference { get; private set; }

    /// <summary>Gets how that member is read; null where none differs.</summary>
    public Misreading? Misreading { get; private set; }

    public override void Set<T>(Member<T> member, T value)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (FirstDifference is not null) return;
        T expected = member.AreEqual(member.ReadWritten(original), value) ? member.ReadWritten(theirs) : value;
        T read = member.ReadWritten(merged);
        if (member.AreEqual(read, expected)) return;
        FirstDifference = member;
        Misreading = member.Explain(expected, read);
    }
}
