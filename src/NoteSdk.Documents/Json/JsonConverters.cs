using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NoteSdk.Documents.Json;

/// <summary>Chooses between our converters and the ones that a program adds to its options, which take precedence as everywhere in System.Text.Json.</summary>
internal static class JsonConverters
{
    private static readonly JsonConverter[] s_values =
    [
        JsonMetadataServices.StringConverter, JsonMetadataServices.UriConverter, JsonMetadataServices.DateOnlyConverter, JsonMetadataServices.TimeOnlyConverter,
        JsonMetadataServices.DateTimeConverter, JsonMetadataServices.DateTimeOffsetConverter, JsonMetadataServices.Int32Converter,
        JsonMetadataServices.Int64Converter,
        JsonMetadataServices.DecimalConverter, JsonMetadataServices.DoubleConverter, JsonMetadataServices.BooleanConverter,
    ];

    /// <summary>The converter for a type from the options, or else our own.</summary>
    public static JsonConverter<T> For<T>(JsonConverter<T> own, JsonSerializerOptions options)
    {
        if (options.Converters.Count == 0) return own;
        foreach (JsonConverter converter in options.Converters)
        {
            if (!converter.CanConvert(typeof(T))) continue;
            JsonConverter? made = converter is JsonConverterFactory factory ? factory.CreateConverter(typeof(T), options) : converter;
            return made as JsonConverter<T> ?? own;
        }

        return own;
    }

    /// <summary>
    /// The converter for a type: from the options, where a program's context may lack a type that occurs only in lists; otherwise from its attribute; otherwise
    /// the one that System.Text.Json has for the type.
    /// </summary>
    /// <exception cref="NotSupportedException">There is no converter.</exception>
    public static JsonConverter<T> Of<T>(JsonSerializerOptions options)
    {
        if (options.TryGetTypeInfo(typeof(T), out JsonTypeInfo? known)) return (JsonConverter<T>)known.Converter;
        if (typeof(T).GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } type)
        {
            object? made = Activator.CreateInstance(type);
            if (made is JsonConverterFactory factory) made = factory.CreateConverter(typeof(T), options);
            if (made is JsonConverter<T> converter) return converter;
        }

        return (JsonConverter<T>?)Array.Find(s_values, static converter =>
            converter is JsonConverter<T>) ?? (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
    }
}
