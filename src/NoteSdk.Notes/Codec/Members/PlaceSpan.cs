namespace NoteSdk.Notes.Codec.Members;

/// <summary>A piece of a note that belongs to a member. All offsets are bytes.</summary>
/// <param name="Kind">What it is to the member.</param>
/// <param name="Start">Its first byte.</param>
/// <param name="End">After its last byte; its start where a value would go.</param>
/// <param name="Item">The number of the item in the list that is read; -1 outside of items, and for an item that is not in the list.</param>
/// <param name="Part">The name in the schema of the part of an item: a hole, a column or a key; null for the whole.</param>
internal readonly record struct PlaceSpan(PlaceKind Kind, int Start, int End, int Item = -1, string? Part = null);
