namespace NoteSdk.Workspace.Tests;

/// <summary>The program of the page of the workspace runs, and is the one of this file.</summary>
public sealed class PageTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("notesdk-page-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task The_program_of_the_page_makes_shows_and_applies_a_plan()
    {
        MemoryVaultFiles people = TestWorkspace.People();
        foreach (string path in people.Paths)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_root, path))!);
            await File.WriteAllTextAsync(Path.Combine(_root, path), people.ReadText(path));
        }

        using StringWriter output = new();
        await RunAsync(Path.Combine(_root, "People"), output);

        Assert.StartsWith("People/Ada.md -> People/Ada.md: ", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("rename to People/Bob.md\n", output.ToString(), StringComparison.Ordinal);
        string ada = await File.ReadAllTextAsync(Path.Combine(_root, "People", "Ada.md"));
        Assert.Contains("- Knew [[Bob]]\n- Wrote the first program\n", ada, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_root, "People", "Bob.md")));
    }

    [Fact]
    public void The_page_has_this_program()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "src", "NoteSdk.Workspace", "README.md")).ReplaceLineEndings("\n");
        string program = page.Split("```csharp\n")[1].Split("```")[0];
        string own = File.ReadAllText(Path.Combine(Repository.Root, "tests", "NoteSdk.Workspace.Tests", "PageTests.cs")).ReplaceLineEndings("\n");

        Assert.Contains(string.Concat(program.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => $"        {line}\n")), own, StringComparison.Ordinal);
    }

    private static async Task RunAsync(string folder, StringWriter output)
    {
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(NoteWorkspace.FindFolder(folder));
        WorkspacePlan plan = workspace.Plan(changes =>
        {
            string ada = workspace.FindNotes("@Ada").Single();
            changes.Set(ada, "email", "ada@example.org");
            changes.Add(ada, "facts", "Wrote the first program");
            changes.Rename("People/Bo.md", "Bob");
        });
        foreach (PlannedFile file in plan.Files) output.WriteLine($"{file.OldPath} -> {file.NewPath}: {file.Edits.Count} edits");
        output.Write(plan.ToDiff());
        workspace = await workspace.ApplyAsync(plan);
        Assert.Single(workspace.FindNotes("Bob"));
    }
}
