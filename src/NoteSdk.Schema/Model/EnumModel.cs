using NoteSdk.Schema.Collections;

namespace NoteSdk.Schema.Model;

/// <summary>A generated enum, a type of the namespace that the project has for all.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Members">At least one; no spelling belongs to two of them.</param>
internal sealed record EnumModel(string Name, EquatableArray<EnumMemberModel> Members)
{
    /// <summary>Of an enum that another project declares, its namespace.</summary>
    public string? Namespace { get; init; }
}
