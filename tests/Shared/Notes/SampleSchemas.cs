using System.Text;

namespace NoteSdk.Tests;

/// <summary>The schema files that the generated records of these tests come from, loaded at run time: those that the project ships, and one with everything in it.</summary>
internal static class SampleSchemas
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(SampleVault.Path, "..", ".."));

    public static string Folder { get; } = Path.Combine(Root, "schemas");

    public static NoteSchemas All { get; } = NoteSchemas.Load(Folder);

    public static NoteSchema People => All["people"];

    public static NoteSchema Everything { get; } = NoteSchemas.Load(Path.Combine(OwnFolder, "everything.note.yaml"))["everything"];

    /// <summary>Gets a note that has something in every place of <see cref="Everything"/>.</summary>
    public static byte[] EverythingNote { get; } = File.ReadAllBytes(Path.Combine(OwnFolder, "Everything.md"));

    /// <summary>Gets the same note with old names.</summary>
    public static byte[] OldNote { get; } = Encoding.UTF8.GetBytes(new[]
    {
        ("title: ", "name: "), ("\nday: ", "\n'the day': "), ("texts:", "words:"), ("## Facts", "## Data"), ("**Plain**          ", "**Bare**           "), ("## Prose text", "## Text"),
        ("## Lines", "## Bullets"), ("**Plain**: some", "**Plain text**: some"), ("**Links**", "**Leads to**"), ("| Day        | Whole", "| When       | Whole"),
    }.Aggregate(Encoding.UTF8.GetString(EverythingNote), (text, name) => text.Replace(name.Item1, name.Item2, StringComparison.Ordinal)));

    /// <summary>Gets the schema of records within records.</summary>
    public static NoteSchema Retro { get; } = NoteSchemas.Load(Path.Combine(NestedFolder, "retro.note.yaml"))["retro"];

    /// <summary>Gets notes of <see cref="Retro"/>.</summary>
    public static byte[][] RetroNotes { get; } = [.. Directory.GetFiles(NestedFolder, "Retro*.md").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    /// <summary>Gets the schema of formats of dates and times.</summary>
    public static NoteSchema Voyage { get; } = NoteSchemas.Load(Path.Combine(NestedFolder, "voyage.note.yaml"))["voyage"];

    /// <summary>Gets a note of <see cref="Voyage"/>.</summary>
    public static byte[] VoyageNote { get; } = File.ReadAllBytes(Path.Combine(NestedFolder, "Voyage.md"));

    private static string NestedFolder => Path.Combine(Root, "tests", "NoteSdk.Fuzz", "Schemas");

    private static string OwnFolder => Path.Combine(Root, "tests", "NoteSdk.Notes.Tests", "Schemas");
}
