using System.Text.Json;

namespace NoteSdk.Notes.Values;

/// <summary>The JSON of links to notes of a known type, which is the same as for all links.</summary>
internal sealed class TypedLinkJson<T> : NoteJsonConverter<Link<T>>
    where T : NoteRecord
{
    public static TypedLinkJson<T> Instance { get; } = new();

    internal override Link<T> ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        Link<T>.FromLink(LinkJsonConverter.Instance.ReadValue(ref reader, options));

    internal override void WriteValue(Utf8JsonWriter writer, Link<T> value, JsonSerializerOptions options) =>
        LinkJsonConverter.Instance.WriteValue(writer, value.ToLink(), options);
}
