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
    private const int MostOnStack = 128;

    internal static RecordJsonConverter<T> Instance { get; } = new();

    internal override T ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new RecordJsonException($"The value must be {JsonRead.Object}, a {typeof(T).Name}.", reader.TokenStartIndex);
        }
        RecordContract<T> contract = RecordContract<T>.For(options);
        Span<bool> known = contract.Members.Count <= MostOnStack ? stackalloc bool[contract.Members.Count] : new bool[contract.Members.Count];
        known.Clear();
        T record = T.Members.Create();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            int index = contract.Find(name);
            if (index < 0)
            {
                throw new RecordJsonException($"{typeof(T).Name} has no member '{name}'; {Nearest.Hint(name, contract.Names)}", reader.TokenStartIndex)
                    .In(name);
            }
            if (known[index]) throw new RecordJsonException($"{typeof(T).Name} has '{name}' twice.", reader.TokenStartIndex).In(name);
            known[index] = true;
            reader.Read();
            try
            {
                record = contract.Members[index].Read(ref reader, record, options);
            }
            catch (RecordJsonException failure)
            {
                failure.In(name);
                throw;
            }
        }

        RequireAll(contract, known, reader.TokenStartIndex);
        (record as IReadFromJson)?.OnRead();
        return record;
    }

    internal override void WriteValue(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        RecordContract<T> contract = RecordContract<T>.For(options);
        writer.WriteStartObject();
        for (int i = 0; i < contract.Members.Count; i++)
        {
            if (contract.LeavesOut(i, value)) continue;
            writer.WritePropertyName(contract.EncodedNames[i]);
            try
            {
                contract.Members[i].Write(writer, value, options);
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
        foreach (RecordMember<T> member in T.Members.All) member.AddTo(types);
    }

    private static void RequireAll(RecordContract<T> contract, ReadOnlySpan<bool> known, long offset)
    {
        List<string> missing = [];
        for (int i = 0; i < known.Length; i++)
        {
            if (contract.Members[i].IsRequired && !known[i]) missing.Add($"'{contract.Names[i]}'");
        }

        if (missing.Count > 0) throw new RecordJsonException($"The JSON of {typeof(T).Name} lacks {string.Join(", ", missing)}, which must be there.", offset);
    }
}
