namespace NoteSdk.Tests;

/// <summary>Schemas for one test, read at run time.</summary>
internal static class TestSchema
{
    /// <summary>The schema of notes of type <c>x</c>; the rest of it is given.</summary>
    public static NoteSchema Of(string yaml)
    {
        NoteSchemas schemas = NoteSchemas.Parse(("x.note.yaml", "type: x\n" + yaml));
        Assert.Empty(schemas.Diagnostics);
        return schemas["x"];
    }

    /// <summary>Diagnostics as <c>line:column id</c>, those of missing sections left out.</summary>
    public static IEnumerable<string> Found(NoteRecord note) => note.Diagnostics.Where(one => one.Id != "NOTE106").Select(one => $"{one.Line}:{one.Column} {one.Id}");
}
