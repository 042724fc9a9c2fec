namespace NoteSdk.Documents.Paths;

/// <summary>Why a new note cannot have a name.</summary>
/// <param name="Reason">What is wrong, as the predicate of a sentence that begins with the name.</param>
/// <param name="Index">Where in the name, in UTF-16 units from 0.</param>
/// <param name="Suggestion">A valid name that is not taken.</param>
internal sealed record NoteFileNameFault(string Reason, int Index, string Suggestion)
{
    /// <summary>The fault as a sentence, with the fix.</summary>
    public string Describe(string name) => $"The name '{name}' {Reason} (character {Index + 1}). Use another, such as '{Suggestion}'.";
}
