using NoteSdk.Schema.Model;

namespace NoteSdk.Schema.Files;

/// <summary>An enum as declared in a file.</summary>
/// <param name="Name">Its C# name and place.</param>
/// <param name="Model">The enum; null if its members are faulty, which has been reported.</param>
/// <param name="IsNamed">Whether the name can be used; if not, that has been reported, so that its uses are not reported too.</param>
internal sealed record RawEnum(Located Name, EnumModel? Model, bool IsNamed = true);
