namespace NoteSdk;

/// <summary>What a format reports about a text that it could read.</summary>
/// <param name="Rule">The kind of diagnostic.</param>
/// <param name="Detail">What was expected, or what the text stands for.</param>
/// <param name="Start">The first byte, in the text, of what the finding is about.</param>
/// <param name="End">After its last byte; 0 for the whole text.</param>
internal readonly record struct NoteFinding(NoteRule Rule, string Detail, int Start = 0, int End = 0);
