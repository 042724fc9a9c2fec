namespace NoteSdk.Documents.Outlines;

/// <summary>A block id: <c>^id</c> at the end of a paragraph or an item, or on a separate line after another block.</summary>
/// <param name="Id">The id without <c>^</c>.</param>
/// <param name="Start">The byte offset of its <c>^</c>.</param>
internal readonly record struct OutlineBlockId(string Id, int Start);
