using System.Text.Json;
using NoteSdk.Documents.Json;
using NoteSdk.Notes.Json;
using NoteSdk.Schema.Naming;

namespace NoteSdk.Generated;

/// <summary>
/// Reads and writes generated records as JSON objects: a property for each member, with its name in C# as converted by
/// <see cref="JsonSerializerOptions.PropertyNamingPolicy"/>. A record that was read has no file; <see cref="Note{TSelf}.WithMembersOf(TSelf)"/>
/// puts it into a note. Safe for several threads.
/// </summary>
/// <typeparam name="T">The generated record.</typeparam>
public sealed class RecordJsonConverter<T> : NoteJsonConverter<T>
    where T : class, IRecord<T>
{
    internal static RecordJsonConverter<T> Instance { get; } = new();

    internal override T ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new RecordJsonException($"The value must be {JsonRead.Object}, a {typeof(T).Name}.", reader.TokenStartIndex);
        }
        RecordContract<T> contract = RecordContract<T>.For(options);
        object?[] values = new object?[contract.Members.Count];
        Array.Fill(values, ValueSetter.Default);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            int index = contract.Find(name);
            if (index < 0)
            {
                throw new RecordJsonException($"{typeof(T).Name} has no member '{name}'; {Nearest.Hint(name, contract.Names)}", reader.TokenStartIndex)
                    .In(name);
            }
            if (!ReferenceEquals(values[index], ValueSetter.Default))
            {
                throw new RecordJsonException($"{typeof(T).Name} has '{name}' twice.", reader.TokenStartIndex).In(name);
            }

            reader.Read();
            try
            {
                values[index] = contract.Members[index].Read(ref reader, options);
            }
            catch (RecordJsonException failure)
            {
                failure.In(name);
                throw;
            }
        }

        RequireAll(contract, values, reader.TokenStartIndex);
        T record = RecordMembers<T>.Create(values);
        (record as IReadFromJson)?.OnRead();
        return record;
    }

    internal override void WriteValue(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        RecordContract<T> contract = RecordContract<T>.For(options);
        object?[] values = RecordMembers<T>.ValuesOf(value);
        writer.WriteStartObject();
        for (int i = 0; i < values.Length; i++)
        {
            if (contract.LeavesOut(i, values[i])) continue;
            writer.WritePropertyName(contract.EncodedNames[i]);
            try
            {
                contract.Members[i].Write(writer, values[i], options);
            }
            catch (RecordJsonException failure)
            {
                failure.In(contract.Names[i]);
                throw;
            }
        }

        writer.WriteEndObject();
    }

    internal override void AddTo(JsonTypes types)
    {
        foreach (RecordMember member in RecordMembers<T>.All) member.AddTo(types);
    }

    private static void RequireAll(RecordContract<T> contract, object?[] values, long offset)
    {
        List<string> missing = [];
        for (int i = 0; i < values.Length; i++)
        {
            if (contract.Members[i].IsRequired && ReferenceEquals(values[i], ValueSetter.Default)) missing.Add($"'{contract.Names[i]}'");
        }

        if (missing.Count > 0) throw new RecordJsonException($"The JSON of {typeof(T).Name} lacks {string.Join(", ", missing)}, which must be there.", offset);
    }
}
