namespace NoteSdk.Generator.Pipeline;

/// <summary>Where generated types go, and who sees them.</summary>
/// <param name="Namespace">The namespace of types whose schemas do not name one.</param>
/// <param name="Access"><c>public</c> or <c>internal</c>.</param>
internal sealed record Target(string Namespace, string Access);
