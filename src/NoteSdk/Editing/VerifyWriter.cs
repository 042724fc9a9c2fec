namespace NoteSdk.Editing;

/// <summary>Compares the values of a record with what the edited note reads as, and keeps the first member that differs, or that could be read before and now cannot.</summary>
internal sealed class VerifyWriter(NoteReader before, NoteReader after) : NoteWriter
{
    public Member? FirstDifference { get; private set; }

    public override void Set<T>(Member<T> member, T value)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (FirstDifference is not null) return;
        if (!member.AreEqual(member.ReadWritten(after), value) || (MayBeMissing(value) && IsSpoilt(member))) FirstDifference = member;
    }

    /// <summary>Whether what cannot be read may read as this value.</summary>
    private static bool MayBeMissing<T>(T value) => typeof(T).IsValueType ? EqualityComparer<T>.Default.Equals(value, default) : value is not string { Length: > 0 };

    private bool IsSpoilt(Member member) => member.Locate(after, out _) == MemberState.Unreadable && member.Locate(before, out _) != MemberState.Unreadable;
}
