using System.Buffers;
using System.Text;
using System.Text.Json;
using NoteSdk.Documents.Json;
using NoteSdk.Schema.Naming;

namespace NoteSdk.Notes.Schemas;

/// <summary>Converts items of lists of records: their text is their JSON, an object with a property for each member.</summary>
internal sealed class ItemText(string record, SchemaMember[] members) : ValueText
{
    public override string Expected => $"{JsonRead.Object}, a {record}";

    public override void WriteJson(Utf8JsonWriter writer, object value)
    {
        ItemValue item = (ItemValue)value;
        writer.WriteStartObject();
        foreach (SchemaMember member in members)
        {
            writer.WritePropertyName(member.Name);
            member.WriteJson(writer, item[member.Name]);
        }

        writer.WriteEndObject();
    }

    public override object ReadJson(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new RecordJsonException($"The value must be {Expected}.", reader.TokenStartIndex);
        List<(string Name, object? Value)> values = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            if (Array.Find(members, one => one.Name == name) is not { } member)
            {
                string hint = Nearest.Hint(name, [.. members.Select(one => one.Name)]);
                throw new RecordJsonException($"{record} has no member '{name}'; {hint}", reader.TokenStartIndex).In(name);
            }
            if (values.Exists(one => one.Name == name)) throw new RecordJsonException($"{record} has '{name}' twice.", reader.TokenStartIndex).In(name);
            reader.Read();
            try
            {
                values.Add((name, member.ReadJson(ref reader)));
            }
            catch (RecordJsonException failure)
            {
                failure.In(name);
                throw;
            }
        }

        return new ItemValue([.. values]);
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
