using System.Text;

namespace NoteSdk.Workspace.Tests;

/// <summary>All schemas and notes of the tests, and mutations of the notes.</summary>
internal static class TestNotes
{
    public static readonly (string Path, string Text)[] Schemas =
    [
        .. new[] { SampleSchemas.Folder, Path.Combine(Repository.Root, "tests", "NoteSdk.Notes.Tests", "Schemas"), Path.Combine(Repository.Root, "tests", "NoteSdk.Fuzz", "Schemas") }
            .SelectMany(static folder => Directory.GetFiles(folder, "*.note.yaml")).Select(static path => ("schemas/" + Path.GetFileName(path), File.ReadAllText(path))),
    ];

    public static readonly (string Path, byte[] Bytes)[] Notes =
    [
        .. SampleVault.Notes("").Select(static path => (Path.GetRelativePath(SampleVault.Path, path).Replace('\\', '/'), File.ReadAllBytes(path))),
        ("Broken note.md", File.ReadAllBytes(SampleVault.BadNote)), ("Everything.md", SampleSchemas.EverythingNote), ("Old.md", SampleSchemas.OldNote),
        ("Voyage.md", SampleSchemas.VoyageNote), .. SampleSchemas.RetroNotes.Select(static (bytes, i) => ($"Retro{i}.md", bytes)),
    ];

    /// <summary>A vault of all of them, two thirds of them mutated.</summary>
    public static Task<NoteWorkspace> OpenAsync(Random random)
    {
        MemoryVaultFiles files = TestWorkspace.Files(Schemas);
        foreach ((string path, byte[] bytes) in Notes) files.Write(path, random.Next(3) == 0 ? bytes : Mutate(bytes, random));
        return NoteWorkspace.OpenAsync(files);
    }

    /// <summary>A vault of all of them as they are.</summary>
    public static Task<NoteWorkspace> OpenAsync()
    {
        MemoryVaultFiles files = TestWorkspace.Files(Schemas);
        foreach ((string path, byte[] bytes) in Notes) files.Write(path, bytes);
        return NoteWorkspace.OpenAsync(files);
    }

    /// <summary>A note with letters dropped and doubled, as by typing mistakes, and lines removed, repeated and indented.</summary>
    public static byte[] Mutate(byte[] bytes, Random random)
    {
        List<string> lines = [.. Encoding.UTF8.GetString(bytes).Split('\n')];
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            int at = random.Next(lines.Count);
            string line = lines[at];
            int letter = random.Next(line.Length + 1);
            lines[at] = random.Next(6) switch
            {
                0 => '#' + line,
                1 => "  " + line,
                2 => line + "\n" + line,
                3 when letter < line.Length => line.Remove(letter, 1),
                4 => line.Insert(letter, "e"),
                _ => line.Insert(letter, "|"),
            };
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
