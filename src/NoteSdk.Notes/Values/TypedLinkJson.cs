using System.Text.Json;

namespace NoteSdk.Notes.Values;

/// <summary>Links to notes of a known type, as all links are.</summary>
internal sealed class TypedLinkJson<T> : NoteJsonConverter<Link<T>>
    where T : NoteRecord
{
    public static TypedLinkJson<T> Instance { get; } = new();

    internal override Link<T> ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        Link<T>.FromLink(LinkJsonConverter.Instance.ReadValue(ref reader, options));

    internal override void WriteValue(Utf8JsonWriter writer, Link<T> value, JsonSerializerOptions options) =>
        LinkJsonConverter.Instance.WriteValue(writer, value.ToLink(), options);
}
