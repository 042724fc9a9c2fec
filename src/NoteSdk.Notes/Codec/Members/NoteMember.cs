namespace NoteSdk;

/// <summary>What a note had at the place of a member when it was read.</summary>
/// <param name="Name">The member's name in C#, such as <c>ContactInformation.Role</c>.</param>
/// <param name="Place">The place in the note, in words.</param>
/// <param name="State">What the place has.</param>
/// <param name="Line">The line, counted from 1; 0 if the note has no such place.</param>
/// <param name="Column">The column in UTF-16 units, counted from 1; 0 if the note has no such place.</param>
public sealed record NoteMember(string Name, string Place, MemberState State, int Line, int Column);
