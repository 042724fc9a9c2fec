namespace NoteSdk;

/// <summary>What an inferred schema says of one of its parts, and how many notes say so.</summary>
/// <param name="Part">The part: a key of the frontmatter with its path, or a heading with those above it.</param>
/// <param name="Claim">What is said, in the words of the schema language.</param>
/// <param name="Support">How many notes, or values, say so.</param>
/// <param name="Of">Of how many.</param>
/// <param name="IsOffered">Whether it is offered as a comment only, since some values contradict it.</param>
/// <param name="Misfits">The first of the values that contradict it.</param>
public sealed record InferenceClaim(string Part, string Claim, int Support, int Of, bool IsOffered, NoteList<InferenceMisfit> Misfits);
