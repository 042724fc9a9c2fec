namespace NoteSdk;

/// <summary>What a plan does to one file.</summary>
/// <param name="OldPath">The path in the vault of the file as it is; null for a file that will be made.</param>
/// <param name="NewPath">The path in the vault that it will have; null for a file that will go to the vault's trash.</param>
/// <param name="OldVersion">The version that the plan was made on: a hash of its bytes; null for a file that will be made.</param>
/// <param name="NewVersion">The version that it will have; null for a file that will be deleted.</param>
/// <param name="Edits">
/// The edits, in the order of the text, which do not touch each other; of a file that will be made, one insertion of its text. Each range is in the text as
/// it is.
/// A file that is not UTF-8 has edits of what an editor shows of it.
/// </param>
public sealed record PlannedFile(string? OldPath, string? NewPath, string? OldVersion, string? NewVersion, NoteList<TextEdit> Edits);
