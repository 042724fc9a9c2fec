using System.Buffers;
using System.Text.Encodings.Web;
using System.Text;
using System.Text.Json;
using NoteSdk.Notes.Schemas;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Workspace.Tests.Members;

/// <summary>The JSON of a note is that of its generated record, and reads back as the same members.</summary>
public sealed class JsonTests
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Gets notes with their schema and their generated record.</summary>
    public static TheoryData<string> Names => [.. Cases().Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_JSON_of_a_note_is_that_of_its_generated_record(string name)
    {
        (SchemaNote note, NoteRecord record) = Cases()[name];

        Assert.Equal(JsonSerializer.Serialize(record, record.GetType(), s_options), JsonOf(note));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void JSON_reads_back_as_the_same_members(string name)
    {
        (SchemaNote note, _) = Cases()[name];

        List<(string Name, object? Value)> read = RecordText.Read(Encoding.UTF8.GetBytes(JsonOf(note)), note.Schema);

        Assert.Equal(note.Schema.Members.Select(static member => member.Name).Order(), read.Select(static one => one.Name).Order());
        SchemaNote again = read.Aggregate(note, static (edited, one) => edited.With(one.Name, one.Value));
        Assert.Equal(note, again);
        Assert.Equal(note.ToMarkdown(), again.ToMarkdown());
    }

    /// <summary>A text leads back to the value, for every value of every member.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_text_of_a_value_is_read_as_the_value(string name)
    {
        (SchemaNote note, _) = Cases()[name];
        foreach ((SchemaMember member, NoteTypeMember place) in note.Schema.SchemaMembers.Zip(note.Schema.Members))
        {
            foreach (object value in NoteSdk.Workspace.Members.MemberValues.ItemsOf(member, note[place.Name]))
            {
                // The text of a task is its text only: its dates and its children are in its JSON.
                object expected = value is TaskItem task ? new TaskItem(task.Text) : value;
                object? read = member.Text.Read(member.Text.Write(value));
                object? accepted = member.Model.Type.IsList
                    ? note.With(place.Name, member.ListOf([read!]))[place.Name]
                    : note.With(place.Name, read)[place.Name];
                Assert.Equal(member.Model.Type.IsList ? member.ListOf([expected]) : expected, accepted);
            }
        }
    }

    [Theory]
    [InlineData("{", "$")]
    [InlineData("[]", "$")]
    [InlineData("{\"Titel\": \"x\"}", "$.Titel")]
    [InlineData("{\"Title\": 1}", "$.Title")]
    [InlineData("{\"Title\": \"a\", \"Title\": \"b\"}", "$.Title")]
    [InlineData("{\"Tags\": [\"a\", 2]}", "$.Tags[1]")]
    [InlineData("{\"Tags\": null}", "$.Tags")]
    [InlineData("{\"Born\": \"yesterday\"}", "$.Born")]
    [InlineData("{\"Status\": \"Gone\"}", "$.Status")]
    [InlineData("{} {}", null)]
    [InlineData("{\"\\ud800\": 1}", null)]
    [InlineData("", null)]
    public void JSON_that_is_wrong_is_refused_with_its_place(string json, string? path)
    {
        NoteSchema schema = NoteSchemas.Parse(("person.note.yaml", TestWorkspace.Person))["person"];

        JsonException wrong = Assert.ThrowsAny<JsonException>(() => RecordText.Read(Encoding.UTF8.GetBytes(json), schema));

        if (path is not null && path != "$") Assert.Equal(path, wrong.Path);
    }

    [Theory]
    [InlineData("\"Active\"")]
    [InlineData("\"active\"")]
    [InlineData("\"on\"")]
    public void An_enum_is_read_by_its_name_and_by_its_spellings(string json)
    {
        NoteSchema schema = NoteSchemas.Parse(("person.note.yaml", TestWorkspace.Person))["person"];

        Assert.Equal([("Status", new EnumValue("Active"))], RecordText.Read(Encoding.UTF8.GetBytes($"{{\"Status\": {json}}}"), schema));
    }

    private static string JsonOf(SchemaNote note)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = s_options.Encoder })) RecordText.Write(writer, note);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static Dictionary<string, (SchemaNote Note, NoteRecord Record)> Cases()
    {
        Dictionary<string, (SchemaNote, NoteRecord)> cases = new()
        {
            ["everything"] = (SampleSchemas.Everything.Parse(SampleSchemas.EverythingNote), Everything.Parse(SampleSchemas.EverythingNote)),
            ["old names"] = (SampleSchemas.Everything.Parse(SampleSchemas.OldNote), Everything.Parse(SampleSchemas.OldNote)),
            ["nothing"] = (SampleSchemas.Everything.Parse(""), Everything.Parse("")),
            ["voyage"] = (SampleSchemas.Voyage.Parse(SampleSchemas.VoyageNote), Voyage.Parse(SampleSchemas.VoyageNote)),
        };
        for (int i = 0; i < SampleSchemas.RetroNotes.Length; i++)
        {
            cases[$"retro {i}"] = (SampleSchemas.Retro.Parse(SampleSchemas.RetroNotes[i]), Retro.Parse(SampleSchemas.RetroNotes[i]));
        }

        foreach (string path in SampleVault.Notes("People"))
        {
            byte[] bytes = File.ReadAllBytes(path);
            cases[Path.GetFileName(path)] = (SampleSchemas.People.Parse(bytes, path), Person.Parse(bytes, path));
        }

        return cases;
    }
}
