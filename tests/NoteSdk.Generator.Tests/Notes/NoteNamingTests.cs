using CsCheck;
using Xunit.Abstractions;

namespace NoteSdk.Generator.Tests.Notes;

/// <summary>A note's name in C# comes from its file's name alone; only notes that would share a name change theirs, all of them.</summary>
public class NoteNamingTests(ITestOutputHelper output)
{
    private const string Text = "---\ntype: task\n---\n";

    private static readonly string[] NameParts =
        ["a", "A", "1", " ", "-", "_", ".", "#", ";", ",", "'", "=", "%", "$(a)", "@(a)", "[", "]", "{", "}", "!", "&", "🎯", "é", "É", "e\u0301", "ß", "\u200b", "\u202e", "Note", "Folder", "Equals"];

    private static readonly Gen<string> FileName =
        Gen.Int[0, NameParts.Length - 1].Select(static i => NameParts[i]).Array[1, 5].Select(string.Concat).Where(static name => name.Trim('.', ' ').Length > 0);

    private static Project Schema { get; } = Project.Empty.WithSchema("schemas/task.note.yaml", "type: task\n");

    [Theory]
    [InlineData("vault/Pete Iming.md", "Notes.PeteIming")]
    [InlineData("vault/2026-01-08 - Winter planning.md", "Notes._20260108WinterPlanning")]
    [InlineData("vault/Zoë Brandt.md", "Notes.ZoëBrandt")]
    [InlineData("vault/class.md", "Notes.Class")]
    [InlineData("vault/Equals.md", "Notes.EqualsNote")]
    [InlineData("vault/🌊.md", "Notes.Note")]
    [InlineData("vault/Notes.md", "Notes.NotesNote")]
    [InlineData("vault/my projects/2026/a.b.md", "Notes.MyProjects._2026.AB")]
    [InlineData("vault/System/NoteSdk/Task/String.md", "Notes.System.NoteSdk.Task.String")]
    [InlineData("vault/People/People.md", "Notes.People.PeopleNote")]
    [InlineData("vault/People/People/A.md", "Notes.People.PeopleFolder.A")]
    [InlineData("vault/Equals/To String/A.md", "Notes.EqualsFolder.ToStringFolder.A")]
    [InlineData("vault/🎯/🎯.md", "Notes.Folder.Note")]
    [InlineData("vault/🎯/🎯/🎯/a.md", "Notes.Folder.FolderFolder.Folder.A")]
    [InlineData("vault/🎯/Folder/a.md", "Notes.Folder.FolderFolder.A")]
    [InlineData("vault/Note/🎯.md", "Notes.Note.NoteNote")]
    [InlineData("vault/Notes/Notes/Notes.md", "Notes.NotesFolder.Notes.NotesNote")]
    [InlineData("vault/C#/C# notes; 1, 2.md", "Notes.C.CNotes12")]
    [InlineData("vault/a\u0301.md", "Notes.\u00c1")]
    [InlineData("vault/\u202e\"; throw null; \".md", "Notes.ThrowNull")]
    public void A_name(string path, string expected) => Assert.Equal([$"{path} {expected}"], Names(path));

    [Fact]
    public void A_note_beside_a_folder_of_its_name_is_called_a_note() =>
        Assert.Equal(["vault/Projects.md Notes.ProjectsNote", "vault/Projects/A.md Notes.Projects.A"], Names("vault/Projects.md", "vault/Projects/A.md"));

    [Fact]
    public void Other_notes_change_no_name()
    {
        string[] few = Names("vault/People/Pete Iming.md", "vault/Inbox.md");
        string[] many = Names("vault/A.md", "vault/People/Ada.md", "vault/People/Pete Iming.md", "vault/People/Pete.md", "vault/People/Deep/Pete Iming.md", "vault/Inbox.md", "vault/Z.md");

        Assert.Subset(many.ToHashSet(), few.ToHashSet());
    }

    [Fact]
    public void Notes_that_would_share_a_name_all_get_a_number_of_their_own_whatever_their_order()
    {
        string[] names = Names("vault/Pete Iming.md", "vault/pete-iming.md");

        Assert.Equal(["vault/Pete Iming.md Notes.PeteIming_a5c100df", "vault/pete-iming.md Notes.PeteIming_88e6c9aa"], names);
        Assert.Equal(names, Names("vault/pete-iming.md", "vault/Pete Iming.md"));
        Assert.Subset(Names("vault/pete-iming.md", "vault/Pete Iming.md", "vault/PeteIming.md").ToHashSet(), names.ToHashSet());
    }

    [Fact]
    public void Folders_that_differ_only_in_case_have_separate_files() =>
        Assert.Equal(2, Names("vault/Old/A.md", "vault/old/A.md").Select(static name => name.Split(' ')[^1]).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Names_in_both_normal_forms_of_accents_are_distinguished()
    {
        string[] names = Names("vault/\u00e9.md", "vault/e\u0301.md", "vault/\u00e9/a.md", "vault/e\u0301/a.md");

        Assert.Equal(4, names.Select(static name => name.Split(' ')[^1].Normalize()).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, static name => Assert.Matches(@"\.É(Note)?_[0-9a-f]{8}", name.Split(' ')[^1]));
    }

    [Trait("Category", "Law")]
    [Fact]
    public void Names_of_any_characters_are_properties_that_give_their_note() => FileName.Array[1, 12].Sample(
        static parts =>
        {
            // Every third lies in a folder that has the name of another.
            string[] paths = [.. parts.Select((name, i) => i % 3 == 2 ? $"vault/{parts[i - 2]}/{name}.md" : $"vault/{name}.md").Distinct()];
            string[] names = Names(paths);

            Assert.Equal(paths.Order(StringComparer.Ordinal), names.Select(static name => name[..name.LastIndexOf(" Notes.", StringComparison.Ordinal)]).Order(StringComparer.Ordinal));
            Assert.Equal(paths.Length, names.Select(static name => name[name.LastIndexOf(" Notes.", StringComparison.Ordinal)..]).Distinct().Count());
        },
        writeLine: output.WriteLine, iter: 30, threads: 1);

    [Fact]
    public void A_class_whose_name_is_too_long_for_a_file_has_a_number_as_its_files_name()
    {
        string folder = new('é', 120);

        Assert.Equal($"Notes.É{folder[1..]}.A", Assert.Single(Names($"vault/{folder}/a.md")).Split(' ')[^1]);
        Assert.All(Run.Of(Schema.WithNote($"vault/{folder}/a.md", Text)).Sources, static source => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(source.Name), 1, 255));
    }

    [Fact]
    public void A_note_that_is_included_twice_is_one() =>
        Assert.Single(Run.Of(Schema with { Files = [.. Schema.Files, new TextFile("vault/A.md", Text, "note"), new TextFile("vault/A.md", Text, "note")] }).Sources, static source => source.Name == "Notes.g.cs");

    [Fact]
    public void Folders_of_extreme_depth_compile() =>
        Assert.Contains(".A", Assert.Single(Names($"vault/{string.Concat(Enumerable.Repeat("a/", 490))}a.md")), StringComparison.Ordinal);

    // Each note's path and its name, by the paths that the records have.
    private static string[] Names(params string[] paths)
    {
        Run run = Run.Of(paths.Aggregate(Schema, static (project, path) => project.WithNote(path, Text)).WithSource("""
            using System.Collections.Generic;
            using System.Linq;
            using System.Reflection;

            internal static class C
            {
                public static string F() => string.Join("\n", Of(typeof(MyApp.Notes.Notes), "Notes").OrderBy(line => line, System.StringComparer.Ordinal));

                private static IEnumerable<string> Of(System.Type type, string name) =>
                    type.GetProperties().Select(property => $"{((NoteSdk.NoteRecord)property.GetValue(null)!).Path} {name}.{property.Name}")
                        .Concat(type.GetNestedTypes().SelectMany(inner => Of(inner, $"{name}.{inner.Name}")));
            }
            """));
        return run.Call("C", "F").Split('\n');
    }
}
