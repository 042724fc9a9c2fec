using NoteSdk.Documents.Splices;
using NoteSdk.Documents.Values;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Editing;

/// <summary>
/// Compares the values of a record with the values read from the edited note, and keeps the first member that differs, or that could be read before and now
/// cannot: edited members take precedence over others, which differ because of them.
/// </summary>
/// <param name="before">The note before the edit.</param>
/// <param name="after">The edited note.</param>
internal sealed class VerifyWriter(NoteReader before, NoteReader after) : NoteWriter
{
    private bool _isEdited;
    private int _count;

    /// <summary>Gets the values of all members when the note was read, if all of them are compared; null if they are not known.</summary>
    public object?[]? Known { get; init; }

    /// <summary>Gets the edits whose inline fields change the text that they stand in; null where a text has to stay as the record has it.</summary>
    public IReadOnlyList<Splice>? Splices { get; init; }

    public NoteTypeMember? FirstDifference { get; private set; }

    /// <summary>Gets how the first member that differs is read; null if it has its value, but something beside it cannot be read.</summary>
    public Misreading? Misreading { get; private set; }

    public override void Set<T>(Member<T> member, T value)
    {
        ArgumentNullException.ThrowIfNull(member);
        int index = _count++;
        if (_isEdited) return;
        bool isRead = member.IsReadAs(after, value);
        if (isRead && !(MayBeMissing(value) && IsSpoilt(member))) return;
        bool isKept = Known is not null && member.AreEqual((T)Known[index]!, value);
        if (isKept && Follows(member)) return;
        _isEdited = !isKept && !member.AreEqual(member.ReadWritten(before), value);
        if (FirstDifference is not null && !_isEdited) return;
        FirstDifference = member;
        Misreading = isRead ? null : member.Explain(value, member.ReadWritten(after));
    }

    /// <summary>
    /// Whether a member that stays has the text that it had, but for the inline fields in it that are edited. A record that was saved may have the text from
    /// before such an edit.
    /// </summary>
    private bool Follows<T>(Member<T> member)
    {
        if (Splices is null || IsSpoilt(member)) return false;
        List<(int Start, int End)> texts = member.TextsIn(before);
        return texts.Count > 0 && (member.AreEqual(member.ReadWritten(before), member.ReadWritten(after))
            || FollowedText.Holds(before, texts, after, member.TextsIn(after), Splices));
    }

    /// <summary>Whether an unreadable place may be read as this value.</summary>
    private static bool MayBeMissing<T>(T value) =>
        typeof(T).IsValueType ? EqualityComparer<T>.Default.Equals(value, default) : value is not (string { Length: > 0 } or ICountedList { Count: > 0 });

    private bool IsSpoilt(NoteTypeMember member) =>
        member.Locate(after, out _) == MemberState.Unreadable && member.Locate(before, out _) != MemberState.Unreadable;
}
