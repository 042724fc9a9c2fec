namespace NoteSdk;

/// <summary>A piece of a note that belongs to a member.</summary>
/// <param name="Member">The member's name in C#.</param>
/// <param name="Kind">What the piece is to the member.</param>
/// <param name="Range">Where it is; an empty range is where a value would go.</param>
public sealed record WorkspacePlace(string Member, WorkspacePlaceKind Kind, TextRange Range)
{
    /// <summary>Gets the number of the item that it is, or is a part of, from 0; null outside of items, and for an item that cannot be read.</summary>
    public int? Item { get; init; }

    /// <summary>Gets the name in C# of the member of the item's record that it is the key or the value of; null for a whole item or member.</summary>
    public string? Part { get; init; }
}
