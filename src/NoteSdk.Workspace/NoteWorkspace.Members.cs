using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NoteSdk.Notes.Schemas;
using NoteSdk.Workspace.Members;

namespace NoteSdk;

/// <content>Types and members as data, and values as text and JSON.</content>
public sealed partial class NoteWorkspace
{
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The types of notes that the vault has schemas of, in the order of the schemas.</summary>
    public NoteList<WorkspaceType> DescribeTypes() => [.. Schemas.Select(new TypeReader(Schemas).Read)];

    /// <summary>A type of notes with its members.</summary>
    /// <param name="type">The value of the frontmatter key <c>type</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such schema, or it has errors.</exception>
    public WorkspaceType Describe(string type) => new TypeReader(Schemas).Read(Schemas[type]);

    /// <summary>The members of a note as JSON: that of a generated record, with the names in C#.</summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    /// <exception cref="InvalidOperationException">The note is of no type that the vault has a schema of.</exception>
    /// <exception cref="JsonException">A member has something that JSON cannot hold.</exception>
    public string GetJson(string path)
    {
        SchemaNote note = Read(path);
        return WriteJson(writer => RecordText.Write(writer, note));
    }

    /// <summary>The value of one member of a note as JSON.</summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <param name="member">The member, as <see cref="WorkspaceType.FindMember"/> finds it.</param>
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    /// <exception cref="InvalidOperationException">The note is of no type that the vault has a schema of.</exception>
    /// <exception cref="ArgumentException">No member is meant, or several are.</exception>
    /// <exception cref="JsonException">The member has something that JSON cannot hold.</exception>
    public string GetJson(string path, string member)
    {
        SchemaNote note = Read(path);
        SchemaMember found = MemberOf(note.Schema, member, out string name);
        return WriteJson(writer => found.WriteJson(writer, note[name]));
    }

    /// <summary>
    /// The texts of the values of one member of a note: none if it has no value, one for a single value, and one for each item of a list. Of a record, the
    /// text is
    /// its JSON.
    /// </summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <param name="member">The member, as <see cref="WorkspaceType.FindMember"/> finds it.</param>
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    /// <exception cref="InvalidOperationException">The note is of no type that the vault has a schema of.</exception>
    /// <exception cref="ArgumentException">No member is meant, or several are.</exception>
    public NoteList<string> GetTexts(string path, string member)
    {
        SchemaNote note = Read(path);
        SchemaMember found = MemberOf(note.Schema, member, out string name);
        return [.. MemberValues.ItemsOf(found, note[name]).Select(found.Text.Write)];
    }

    private SchemaNote Read(string path) => MemberValues.Require(Vault.Get(path));

    /// <summary>The member that a name means.</summary>
    /// <exception cref="ArgumentException">No member is meant, or several are.</exception>
    internal SchemaMember MemberOf(NoteSchema schema, string member, out string name)
    {
        name = new TypeReader(Schemas).Read(schema).FindMember(member).Name;
        return schema.SchemaMembers[schema.IndexOf(name)];
    }

    private static string WriteJson(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, s_json)) write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
