using NoteSdk.Schema.Model;
using NoteSdk.Tests;

namespace NoteSdk.Schema.Tests;

public class PeopleModelTests
{
    [Fact]
    public void The_sample_schemas_have_no_mistakes()
    {
        SchemaSetModel set = Samples.Resolve(Samples.All);

        Assert.Empty(set.Schemas.SelectMany(schema => schema.Diagnostics.Select(item => $"{schema.Path}{item}")));
        Assert.Equal(["meeting", "note", "people", "project"], set.Schemas.Select(schema => schema.Model!.Type));
        Assert.Equal(["Mark", "Priority", "Status"], set.Enums.Select(item => item.Name));
        Assert.Equal(["ContextEntry", "Decision", "Milestone"], set.SharedRecords.Select(item => item.Name));
    }

    [Fact]
    public void The_schemas_of_the_repository_have_no_mistakes()
    {
        string[] files = Directory.GetFiles(Path.Combine(Repository.Root, "schemas"), "*.note.yaml");

        SchemaSetModel set = Samples.Resolve(files.Select(file => (Path.GetFileName(file), File.ReadAllText(file))));

        Assert.Equal(["meeting", "note", "people", "project"], set.Schemas.Select(schema => schema.Model?.Type));
        Assert.Empty(set.Schemas.SelectMany(schema => schema.Diagnostics.Select(item => $"{schema.Path}{item}")));
    }

    [Fact]
    public void The_people_schema_becomes_a_person() => Snapshot.Verify(DumpOf("people"));

    [Fact]
    public void The_project_schema_becomes_a_project() => Snapshot.Verify(DumpOf("project"));

    [Fact]
    public void The_meeting_schema_becomes_a_meeting() => Snapshot.Verify(DumpOf("meeting"));

    private static string DumpOf(string type) => ModelDump.Of(Samples.Resolve(Samples.All).Schemas.Single(schema => schema.Model?.Type == type).Model!);
}
