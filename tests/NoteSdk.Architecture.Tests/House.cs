namespace NoteSdk.Architecture.Tests;

/// <summary>The arrows of the page of the house (src/README.md): which assembly may use which, and in what order the rooms of NoteSdk.Notes stand.</summary>
internal static class House
{
    /// <summary>Gets the assemblies, each with those that it may use.</summary>
    public static IReadOnlyDictionary<string, string[]> Arrows { get; } = new Dictionary<string, string[]>
    {
        ["NoteSdk.Documents"] = [],
        ["NoteSdk.Dql"] = [],
        ["NoteSdk.Schema"] = ["NoteSdk.Dql"],
        ["NoteSdk.Files"] = ["NoteSdk.Documents"],
        ["NoteSdk.Queries"] = ["NoteSdk.Documents", "NoteSdk.Dql"],
        ["NoteSdk.Notes"] = ["NoteSdk.Documents", "NoteSdk.Dql", "NoteSdk.Files", "NoteSdk.Schema"],
        ["NoteSdk.Vaults"] = ["NoteSdk.Documents", "NoteSdk.Dql", "NoteSdk.Files", "NoteSdk.Notes", "NoteSdk.Queries", "NoteSdk.Schema"],
        ["NoteSdk.Sqlite"] = ["NoteSdk.Documents", "NoteSdk.Files", "NoteSdk.Vaults"],
        ["NoteSdk.Inference"] = ["NoteSdk.Documents", "NoteSdk.Notes"],
        ["NoteSdk.Workspace"] = ["NoteSdk.Documents", "NoteSdk.Files", "NoteSdk.Inference", "NoteSdk.Notes", "NoteSdk.Schema", "NoteSdk.Vaults"],
        ["NoteSdk.Cli"] = ["NoteSdk.Documents", "NoteSdk.Files", "NoteSdk.Inference", "NoteSdk.Notes", "NoteSdk.Queries", "NoteSdk.Vaults", "NoteSdk.Workspace"],
        ["NoteSdk.Generator"] = ["NoteSdk.Dql", "NoteSdk.Schema"],
        ["NoteSdk.Check"] = ["NoteSdk.Documents", "NoteSdk.Dql", "NoteSdk.Files", "NoteSdk.Notes", "NoteSdk.Queries", "NoteSdk.Schema", "NoteSdk.Vaults"],
    };

    /// <summary>Gets the packages that an assembly may use when an application runs.</summary>
    public static IReadOnlyDictionary<string, string[]> Packages { get; } = new Dictionary<string, string[]>
    {
        ["NoteSdk.Documents"] = ["Markdig", "YamlDotNet"],
        ["NoteSdk.Dql"] = [],
        ["NoteSdk.Schema"] = ["YamlDotNet"],
        ["NoteSdk.Files"] = [],
        ["NoteSdk.Queries"] = [],
        ["NoteSdk.Notes"] = ["DiffPlex", "Markdig"],
        ["NoteSdk.Vaults"] = [],
        ["NoteSdk.Sqlite"] = ["Microsoft.Data.Sqlite", "SQLitePCLRaw.bundle_e_sqlite3"],
        ["NoteSdk.Inference"] = [],
        ["NoteSdk.Workspace"] = [],
    };

    /// <summary>Gets the rooms of NoteSdk.Notes: each may use those before it, and none behind it.</summary>
    public static IReadOnlyList<string> Rooms { get; } = ["Values", "Formats", "Json", "Shapes", "Codec", "Records", "Schemas"];

    /// <summary>Gets the references that go against that order, as <c>from -> to</c>, each with its reason.</summary>
    public static IReadOnlyDictionary<string, string> Exceptions { get; } = new Dictionary<string, string>
    {
        ["Format -> NoteRecord"] = "the same constraint",
        ["LinkOfT -> NoteRecord"] = "the constraint of a typed link, which leads to a note",
        ["LinkFormatOfT -> NoteRecord"] = "the same constraint",
        ["TypedLinkJson -> NoteRecord"] = "the same constraint",
    };
}
