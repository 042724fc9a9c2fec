namespace NoteSdk.Fuzz.Kinds;

/// <summary>What of a note an edit is about.</summary>
/// <param name="Member">The member's name.</param>
/// <param name="Shape">What is done to it.</param>
/// <param name="Index">The number of the item that comes, goes or changes; otherwise -1.</param>
/// <param name="Count">How many items the list had.</param>
internal sealed record EditPlace(string Member, EditShape Shape, int Index, int Count);
