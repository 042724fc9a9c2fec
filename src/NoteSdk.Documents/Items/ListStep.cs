namespace NoteSdk.Documents.Items;

/// <summary>One step from an old list of items to a new one.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Item">The number of the old item, for all but an insertion.</param>
/// <param name="Index">The number of the new value, for all but a removal.</param>
/// <param name="Text">The text of a changed or inserted item.</param>
internal readonly record struct ListStep(ListStepKind Kind, int Item, int Index, string? Text);
