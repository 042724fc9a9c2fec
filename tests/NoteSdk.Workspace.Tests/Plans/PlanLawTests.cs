using System.Text;
using CsCheck;

namespace NoteSdk.Workspace.Tests.Plans;

/// <summary>What a plan says is what applying it does, over random changes of vaults of real notes.</summary>
public sealed class PlanLawTests
{
    internal static readonly (string Path, string Text)[] Schemas =
        [.. Directory.GetFiles(SampleSchemas.Folder, "*.note.yaml").Select(static path => ("schemas/" + Path.GetFileName(path), File.ReadAllText(path)))];

    internal static readonly (string Path, string Text)[] Notes =
        [.. SampleVault.Notes("").Select(static path => (Path.GetRelativePath(SampleVault.Path, path).Replace('\\', '/'), File.ReadAllText(path)))];

    /// <summary>Applying a plan's edits to the texts as strings gives exactly the bytes that applying the plan writes, and the versions that it names.</summary>
    [Fact]
    public void A_plans_edits_as_strings_give_the_bytes_that_are_written() =>
        Gen.Select(Gen.Int[0, 5], Gen.ULong, Gen.Int[1, 6]).Sample((form, seed, count) => Task.Run(() => Check(form, new Random((int)seed), count)).GetAwaiter().GetResult(), iter: 150);

    private static async Task Check(int form, Random random, int count)
    {
        MemoryVaultFiles files = TestWorkspace.Files([.. Schemas, .. Notes.Select(note => (note.Path, InForm(note.Text, form)))]);
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);
        Dictionary<string, string> texts = files.Paths.ToDictionary(static path => path, files.ReadText, StringComparer.Ordinal);

        WorkspacePlan plan = workspace.Plan(changes =>
        {
            for (int i = 0; i < count; i++) Change(workspace, changes, random);
        });

        Dictionary<string, string> expected = new(texts, StringComparer.Ordinal);
        foreach (PlannedFile file in plan.Files.Where(static file => file.OldPath is not null))
        {
            Assert.Equal(workspace.GetVersion(file.OldPath!), file.OldVersion);
            expected.Remove(file.OldPath!);
        }

        foreach (PlannedFile file in plan.Files.Where(static file => file.NewPath is not null))
        {
            expected.Add(file.NewPath!, StringEdits.Apply(file.OldPath is null ? "" : texts[file.OldPath], file.Edits));
        }

        NoteWorkspace after = await workspace.ApplyAsync(plan);

        Dictionary<string, string> written = files.Paths.Where(static path => !path.StartsWith(".trash/", StringComparison.Ordinal))
            .ToDictionary(static path => path, files.ReadText, StringComparer.Ordinal);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), written.Keys.Order(StringComparer.Ordinal));
        foreach ((string path, string text) in expected) Assert.Equal(Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(written[path]));
        foreach (PlannedFile file in plan.Files.Where(static file => file.NewPath is not null)) Assert.Equal(file.NewVersion, after.GetVersion(file.NewPath!));
        Assert.Equal(plan.IsEmpty, plan.ToDiff().Length == 0);
    }

    /// <summary>Makes a random change; what is refused changes nothing.</summary>
    internal static void Change(NoteWorkspace workspace, WorkspaceChanges changes, Random random)
    {
        VaultNote note = workspace.Vault.Notes()[random.Next(workspace.Vault.Notes().Count)];
        try
        {
            switch (random.Next(8))
            {
                case 0:
                    changes.Move(note.Path, $"Moved/{note.Name} {random.Next(3)}.md");
                    break;
                case 1:
                    changes.Rename(note.Path, $"New {note.Name}");
                    break;
                case 2:
                    changes.Delete(note.Path);
                    break;
                case 3:
                    changes.Create("people", $$"""{"Title": "Zoë 🌊 {{random.Next(4)}}", "Tags": ["a", "b"]}""");
                    break;
                default:
                    if (note.Type is not null) Edit(workspace, changes, note, random);
                    break;
            }
        }
        catch (Exception e) when (e is ArgumentException or KeyNotFoundException or IOException or NoteWriteException)
        {
            // A value that the place cannot hold, a note that an earlier change has moved.
        }
    }

    private static void Edit(NoteWorkspace workspace, WorkspaceChanges changes, VaultNote note, Random random)
    {
        NoteList<WorkspaceMember> members = workspace.Describe(note.Type!.Name).Members;
        WorkspaceMember member = members[random.Next(members.Count)];
        string[] texts = ["x 🌊", "2026-01-31", "https://example.org", "a@example.org", "7", "[[Ada]]", "two\nlines", "true"];
        string text = texts[random.Next(texts.Length)];
        if (!member.IsList) changes.Set(note.Path, member.Name, random.Next(4) == 0 ? [] : [text]);
        else if (random.Next(2) == 0) changes.Add(note.Path, member.Name, text);
        else if (workspace.GetTexts(note.Path, member.Name) is { Count: > 0 } has) changes.Remove(note.Path, member.Name, has[random.Next(has.Count)]);
    }

    /// <summary>A text in one of the forms that files have.</summary>
    private static string InForm(string text, int form) => form switch
    {
        1 => text.ReplaceLineEndings("\r\n"),
        2 => text.ReplaceLineEndings("\r"),
        3 => '\uFEFF' + text,
        4 => text.TrimEnd('\n'),
        5 => '\uFEFF' + text.TrimEnd('\n').ReplaceLineEndings("\r\n"),
        _ => text,
    };
}
