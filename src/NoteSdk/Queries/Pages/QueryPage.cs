namespace NoteSdk.Queries;

/// <summary>A note as queries see it.</summary>
/// <param name="Path">Its path in the vault.</param>
/// <param name="Fields">Its fields, <c>file</c> among them.</param>
/// <param name="Tags">Its tags with their sign, as they are written, each once.</param>
/// <param name="Outlinks">Its links, those that lead to a file with that file's path.</param>
/// <param name="Tasks">Its tasks, each an object, in the order of their lines.</param>
internal sealed record QueryPage(string Path, QueryObject Fields, IReadOnlyList<string> Tags, IReadOnlyList<QueryLink> Outlinks, IReadOnlyList<QueryValue> Tasks);
