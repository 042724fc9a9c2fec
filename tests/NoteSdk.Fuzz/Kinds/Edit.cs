namespace NoteSdk.Fuzz.Kinds;

/// <summary>One edit of one member, with values made beforehand, so that it can be made again on another reading of the note.</summary>
/// <typeparam name="T">The record of the note.</typeparam>
/// <param name="Member">The member's name, as <see cref="NoteRecord.Member"/> takes it.</param>
/// <param name="Value">The value set, for a report.</param>
/// <param name="Shape">What the edit does.</param>
/// <param name="Index">The number of the item that comes, goes or changes; otherwise -1.</param>
/// <param name="Count">How many items the list had.</param>
/// <param name="IsRepeated">Whether an item of the list is in it twice.</param>
/// <param name="Apply">Makes the edit.</param>
/// <param name="Undo">Sets the old value.</param>
/// <param name="IsHeldBy">Whether a note holds the new value.</param>
/// <param name="WasHeldBy">Whether a note holds the old value.</param>
/// <param name="ComesFromNothing">Whether the old value is null, or a list without items.</param>
internal sealed record Edit<T>(
    string Member, string Value, EditShape Shape, int Index, int Count, bool IsRepeated, Func<T, T> Apply, Func<T, T> Undo, Func<T, bool> IsHeldBy, Func<T, bool> WasHeldBy, bool ComesFromNothing)
{
    /// <summary>Gets what of the member is edited.</summary>
    public EditPlace Place => new(Member, Shape, Index, Count);

    public override string ToString() => $"{Member} = {Value} ({Shape}{(Index < 0 ? "" : $" {Index}")})";
}
