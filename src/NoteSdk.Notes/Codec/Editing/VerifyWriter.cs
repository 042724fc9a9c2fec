using NoteSdk.Documents.Values;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Editing;

/// <summary>
/// Compares the values of a record with the values read from the edited note, and keeps the first member that differs, or that could be read before and now
/// cannot: edited members take precedence over others, which differ because of them.
/// </summary>
internal sealed class VerifyWriter(NoteReader before, NoteReader after) : NoteWriter
{
    private bool _isEdited;

    public NoteTypeMember? FirstDifference { get; private set; }

    /// <summary>Gets how the first member that differs is read; null if it has its value, but something beside it cannot be read.</summary>
    public Misreading? Misreading { get; private set; }

    public override void Set<T>(Member<T> member, T value)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (_isEdited) return;
        bool isRead = member.IsReadAs(after, value);
        if (isRead && !(MayBeMissing(value) && IsSpoilt(member))) return;
        _isEdited = !member.AreEqual(member.ReadWritten(before), value);
        if (FirstDifference is not null && !_isEdited) return;
        FirstDifference = member;
        Misreading = isRead ? null : member.Explain(value, member.ReadWritten(after));
    }

    /// <summary>Whether an unreadable place may be read as this value.</summary>
    private static bool MayBeMissing<T>(T value) =>
        typeof(T).IsValueType ? EqualityComparer<T>.Default.Equals(value, default) : value is not (string { Length: > 0 } or ICountedList { Count: > 0 });

    private bool IsSpoilt(NoteTypeMember member) =>
        member.Locate(after, out _) == MemberState.Unreadable && member.Locate(before, out _) != MemberState.Unreadable;
}
