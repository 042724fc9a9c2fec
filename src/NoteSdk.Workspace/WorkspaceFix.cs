namespace NoteSdk;

/// <summary>What could be done about a diagnostic.</summary>
/// <param name="Title">What it does, as a menu says it.</param>
/// <param name="IsSafe">Whether it changes no meaning, so that it may be done without asking.</param>
/// <param name="Edits">The edits of the note, in the order of its text.</param>
public sealed record WorkspaceFix(string Title, bool IsSafe, NoteList<TextEdit> Edits);
