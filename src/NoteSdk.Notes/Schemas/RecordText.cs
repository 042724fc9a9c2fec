using System.Text.Json;
using NoteSdk.Documents.Json;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Naming;

namespace NoteSdk.Notes.Schemas;

/// <summary>
/// The JSON of notes whose schema was loaded at run time: the same as that of the generated record, an object with a property for each member by its name in
/// C#, and an object within it for each record of members.
/// </summary>
internal static class RecordText
{
    /// <summary>Writes all members of a note.</summary>
    /// <exception cref="JsonException">A value has something that JSON cannot hold.</exception>
    public static void Write(Utf8JsonWriter writer, SchemaNote note) => Write(writer, note, note.Schema.Model.Members, "");

    /// <summary>Reads the members that an object has; others are not given.</summary>
    /// <returns>The full names of the members with their values.</returns>
    /// <exception cref="JsonException">The JSON is not an object, or does not represent the members' values.</exception>
    public static List<(string Name, object? Value)> Read(ReadOnlySpan<byte> json, NoteSchema schema)
    {
        List<(string Name, object? Value)> values = [];
        Utf8JsonReader reader = new(json);
        reader.Read();
        Utf8JsonReader start = reader;
        try
        {
            Read(ref reader, schema, [.. schema.Model.Members], "", values);
        }
        catch (RecordJsonException failure)
        {
            throw failure.AtTop(start);
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("A name has half a surrogate pair, which is not Unicode.", e);
        }

        if (reader.Read()) throw new JsonException("The JSON has something behind the object.");
        return values;
    }

    private static void Write(Utf8JsonWriter writer, SchemaNote note, IEnumerable<MemberModel> members, string parent)
    {
        writer.WriteStartObject();
        foreach (MemberModel member in members)
        {
            string name = parent + member.Name;
            writer.WritePropertyName(member.Name);
            if (member.HasParts) Write(writer, note, member.Record!.Members, name + ".");
            else note.Schema.SchemaMembers[note.Schema.IndexOf(name)].WriteJson(writer, note[name]);
        }

        writer.WriteEndObject();
    }

    private static void Read(ref Utf8JsonReader reader, NoteSchema schema, MemberModel[] members, string parent, List<(string Name, object? Value)> values)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new RecordJsonException($"The value must be {JsonRead.Object}.", reader.TokenStartIndex);
        HashSet<string> given = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            if (Array.Find(members, one => one.Name == name) is not { } member)
            {
                string hint = Nearest.Hint(name, [.. members.Select(one => one.Name)]);
                throw new RecordJsonException($"A note of type '{schema.Name}' has no member '{parent}{name}'; {hint}", reader.TokenStartIndex).In(name);
            }
            if (!given.Add(name)) throw new RecordJsonException($"The member '{parent}{name}' appears twice.", reader.TokenStartIndex).In(name);
            reader.Read();
            try
            {
                if (member.HasParts) Read(ref reader, schema, [.. member.Record!.Members], $"{parent}{name}.", values);
                else values.Add((parent + name, schema.SchemaMembers[schema.IndexOf(parent + name)].ReadJson(ref reader)));
            }
            catch (RecordJsonException failure)
            {
                failure.In(name);
                throw;
            }
        }
    }
}
