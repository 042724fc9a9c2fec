using System.Text.Json;
using NoteSdk.Documents.Json;
using NoteSdk.Schema.Model;

namespace NoteSdk.Notes.Schemas;

/// <summary>
/// Converts members of an enum: in JSON by their names in C#, as generated enums are, and in texts by their spellings. A name or a spelling is read in either.
/// </summary>
internal sealed class EnumText(EnumModel type, ValueFormat<EnumValue> format) : ValueText<EnumValue>(format)
{
    public override void WriteJson(Utf8JsonWriter writer, object value) => writer.WriteStringValue(((EnumValue)value).Name);

    public override object ReadJson(ref Utf8JsonReader reader)
    {
        long start = reader.TokenStartIndex;
        string text = JsonRead.Text(ref reader, Expected);
        return Read(text) ?? throw new RecordJsonException($"'{text}' is wrong: the value must be {Expected}.", start);
    }

    public override object? Read(string text) =>
        base.Read(text) ?? (type.Members.Any(member => member.Name == text) ? new EnumValue(text) : null);
}
