using System.Buffers;
using System.Text;
using System.Text.Json;
using NoteSdk.Documents.Json;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Naming;

namespace NoteSdk.Notes.Schemas;

/// <summary>Converts items of lists of records: their text is their JSON, an object with a property for each member.</summary>
/// <param name="record">The record.</param>
/// <param name="names">The names of the members; of those of a record within it with its name and a dot before.</param>
/// <param name="members">The members.</param>
internal sealed class ItemText(RecordModel record, NoteList<string> names, SchemaMember[] members) : ValueText
{
    public override string Expected => $"{JsonRead.Object}, a {record.Name}";

    public override void WriteJson(Utf8JsonWriter writer, object value)
    {
        WriteJson(writer, record, "", (ItemValue)value);
    }

    public override object ReadJson(ref Utf8JsonReader reader)
    {
        List<(string Name, object? Value)> values = [];
        ReadJson(ref reader, record, "", values);
        return new ItemValue([.. values]);
    }

    private void WriteJson(Utf8JsonWriter writer, RecordModel group, string parent, ItemValue item)
    {
        writer.WriteStartObject();
        foreach (MemberModel member in group.Members)
        {
            string path = parent + member.Name;
            writer.WritePropertyName(member.Name);
            if (member.HasParts) WriteJson(writer, member.Record!, path + ".", item);
            else MemberAt(path).WriteJson(writer, item[path]);
        }

        writer.WriteEndObject();
    }

    private SchemaMember MemberAt(string path) => members[names.AsSpan().IndexOf(path)];

    private void ReadJson(ref Utf8JsonReader reader, RecordModel group, string parent, List<(string Name, object? Value)> values)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new RecordJsonException($"The value must be {JsonRead.Object}, a {group.Name}.", reader.TokenStartIndex);
        }

        HashSet<string> given = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            if (group.Members.FirstOrDefault(one => one.Name == name) is not { } member)
            {
                string hint = Nearest.Hint(name, [.. group.Members.Select(one => one.Name)]);
                throw new RecordJsonException($"{group.Name} has no member '{name}'; {hint}", reader.TokenStartIndex).In(name);
            }
            if (!given.Add(name)) throw new RecordJsonException($"{group.Name} has '{name}' twice.", reader.TokenStartIndex).In(name);
            reader.Read();
            try
            {
                if (member.HasParts) ReadJson(ref reader, member.Record!, $"{parent}{name}.", values);
                else values.Add((parent + name, MemberAt(parent + name).ReadJson(ref reader)));
            }
            catch (RecordJsonException failure)
            {
                failure.In(name);
                throw;
            }
        }
    }

    public override string Write(object value)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer)) WriteJson(writer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public override object? Read(string text)
    {
        try
        {
            Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(text));
            reader.Read();
            return ReadJson(ref reader);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
