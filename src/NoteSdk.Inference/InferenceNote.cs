namespace NoteSdk;

/// <summary>A note to infer a schema from.</summary>
/// <param name="Path">The note's path in its vault, with slashes. Which notes are held out is decided by it.</param>
/// <param name="Utf8">The note's bytes. They must not change while a schema is inferred.</param>
public sealed record InferenceNote(string Path, byte[] Utf8);
