using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NoteSdk.Json;

/// <summary>Chooses between our converters and those that a program adds to its options, which come first as everywhere in System.Text.Json.</summary>
internal static class JsonConverters
{
    private static readonly object[] Formats = [Format.Text, Format.Url, Format.Date, Format.Time, Format.DateTime, Format.Instant, Format.Int, Format.Number, Format.Bool];

    /// <summary>The converter of the options for a type, or else our own.</summary>
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
    /// The converter of a type: what the options know of it, which in a program's own context is not every type that is in a list; then its attribute; then that of the schema
    /// language's types.
    /// </summary>
    /// <exception cref="NotSupportedException">There is none.</exception>
    public static JsonConverter<T> Of<T>(JsonSerializerOptions options)
    {
        if (options.TryGetTypeInfo(typeof(T), out JsonTypeInfo? known)) return (JsonConverter<T>)known.Converter;
        if (typeof(T).GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } type)
        {
            object? made = Activator.CreateInstance(type);
            if (made is JsonConverterFactory factory) made = factory.CreateConverter(typeof(T), options);
            if (made is JsonConverter<T> converter) return converter;
        }

        object? format = Array.Find(Formats, static format => format is ValueFormat<T>);
        return (format as ValueFormat<T>)?.Json ?? (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
    }
}
