namespace NoteSdk.Schema;

/// <summary>An enum as declared in a file.</summary>
/// <param name="Name">Its C# name and place.</param>
/// <param name="Model">The enum; null where its members are faulty, which has been reported.</param>
internal sealed record RawEnum(Located Name, EnumModel? Model);
