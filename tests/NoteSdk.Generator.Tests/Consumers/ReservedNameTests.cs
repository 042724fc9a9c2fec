using System.Reflection;
using NoteSdk.Schema.Naming;
using NoteSdk.Tests;

namespace NoteSdk.Generator.Tests;

/// <summary>The schema library keeps a list of the names that the runtime's base records have; here the list meets the records.</summary>
public class ReservedNameTests
{
    private const string Schema = """
        type: NAME
        record: NAME
        handle: "@{title}"
        enums: {MarkNAME: {A: a, B: b}}
        frontmatter: {title: text!, mark: MarkNAME, others: list link(NAME)}
        sections:
          Items: {list: NAMEItem, table: {A: text!, B: MarkNAME, C: link(NAME)}}
          Rows: {table: [k, v], rows: {A: date, B: link(NAME)}}
          Lines: {list: NAMELine, patterns: ["{a} {b:link(NAME)}"]}
          Query: {dataview: LIST}
        footer: ["{foot:date}"]
        """;

    [Fact]
    public void Every_name_that_a_note_inherits_is_reserved()
    {
        IEnumerable<string> inherited = new[] { typeof(object), typeof(NoteRecord), typeof(Note<>) }
            .SelectMany(static type => type.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(IsVisible)
            .Select(static member => member.Name)
            .Where(static name => char.IsLetter(name[0]) && !name.Contains('_', StringComparison.Ordinal) && !name.Contains('.', StringComparison.Ordinal));

        Assert.All(inherited.Distinct(), static name => Assert.True(ReservedNames.IsMember(name, isNote: true), name));
    }

    [Fact]
    public void The_name_of_a_type_that_programs_see_beside_their_own_is_reserved()
    {
        string[] names = [.. Public("NoteSdk")];

        Assert.Contains(nameof(Vault), names);
        Assert.All(names, static name => Assert.True(ReservedNames.IsType(name), name));
    }

    // The test's own program has a using of both namespaces, as programs do.
    [Fact]
    public void Note_types_may_have_the_names_of_what_only_generated_code_calls()
    {
        string[] names = [.. Public("NoteSdk.Generated")];
        string[] used = ["Section", "Format", "Hole", .. names.Except(["Section", "Format", "Hole"]), "Member"];
        Project project = used.Aggregate(Project.Empty, static (project, name) => project.WithSchema($"schemas/{name}.note.yaml", Schema.Replace("NAME", name, StringComparison.Ordinal)));
        string read = string.Join(", ", used.Select(static name => $"{name}.Parse(text).Title"));

        Run run = Run.Of(project.WithSource($$"""
            using MyApp.Notes;
            using NoteSdk;

            internal static class Program
            {
                internal static string Read()
                {
                    string text = "---\ntitle: yes\n---\n";
                    NoteRecord[] notes = [new Member { Title = "a" }, new Section { Title = "b" }];
                    return string.Join(" ", new[] { {{read}} }) + notes.Length;
                }
            }
            """));

        Assert.Equal(string.Join(' ', used.Select(static _ => "yes")) + "2", run.Call("Program", "Read"));
        Assert.All(names, static name => Assert.False(ReservedNames.IsType(name), name));
    }

    private static IEnumerable<string> Public(string space) =>
        RuntimeAssemblies.All.SelectMany(static assembly => assembly.GetExportedTypes())
            .Where(type => type.Namespace == space && !type.IsGenericTypeDefinition && !type.IsNested)
            .Select(static type => type.Name);

    // To a class of another assembly that derives from it.
    private static bool IsVisible(System.Reflection.MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => false,
    };
}
