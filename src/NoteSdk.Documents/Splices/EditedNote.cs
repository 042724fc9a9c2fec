namespace NoteSdk.Documents.Splices;

/// <summary>A note after an edit.</summary>
/// <param name="Bytes">The edited note.</param>
/// <param name="Splices">What the edit replaced in the note before it, in the order of that note.</param>
internal readonly record struct EditedNote(byte[] Bytes, Splice[] Splices);
