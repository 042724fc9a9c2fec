using NoteSdk.Schema.Collections;

namespace NoteSdk.Schema.Model;

/// <summary>A member of a generated enum.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Spellings">How notes spell it; the first is written, the others are read, and kept. At least one.</param>
internal sealed record EnumMemberModel(string Name, EquatableArray<string> Spellings);
