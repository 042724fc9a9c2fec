namespace NoteSdk.Notes.Codec.Editing;

/// <summary>What two versions of a note both changed, each in its own way.</summary>
/// <param name="Member">The name of the member, or of the key that one of them took out.</param>
/// <param name="Description">What it is, and what both versions have, in words.</param>
internal sealed record MergeConflict(string Member, string Description);
