using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NoteSdk.Generated;

namespace NoteSdk.Documents.Json;

/// <summary>The types whose JSON is known, each with its description for the serializer.</summary>
internal sealed class JsonTypes
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _makers = [];

    /// <summary>Adds the type of a converter, and the types that its values are made of.</summary>
    public void Add<T>(JsonConverter<T> converter)
    {
        if (!_makers.TryAdd(typeof(T), options => JsonMetadataServices.CreateValueInfo<T>(options, JsonConverters.For(converter, options)))) return;
        (converter as NoteJsonConverter<T>)?.AddTo(this);
    }

    /// <summary>The description of a type for the serializer; null for an unknown one.</summary>
    public JsonTypeInfo? Find(Type type, JsonSerializerOptions options) =>
        _makers.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? make) ? make(options) : null;
}
