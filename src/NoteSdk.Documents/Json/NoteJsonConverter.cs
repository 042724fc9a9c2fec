using System.Text.Json;
using System.Text.Json.Serialization;
using NoteSdk.Documents.Json;

namespace NoteSdk.Generated;

/// <summary>The base of this library's JSON converters: they report mistakes as a <see cref="JsonException"/> with the place.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract class NoteJsonConverter<T> : JsonConverter<T>
{
    private protected NoteJsonConverter()
    {
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON does not represent a <typeparamref name="T"/>.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);

        // Below the top level, the serializer adds the path.
        if (reader.CurrentDepth > 0) return ReadValue(ref reader, options);
        Utf8JsonReader start = reader;
        try
        {
            return ReadValue(ref reader, options);
        }
        catch (RecordJsonException failure)
        {
            throw failure.AtTop(start);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value has something that JSON cannot hold.</exception>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        bool isTop = writer.CurrentDepth == 0;
        try
        {
            WriteValue(writer, value, options);
        }
        catch (RecordJsonException failure) when (isTop)
        {
            throw failure.AtTop();
        }
    }

    /// <summary>Reads a value.</summary>
    /// <param name="reader">The reader, at the value's first token. It moves to the last one.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="RecordJsonException">The JSON does not represent such a value.</exception>
    internal abstract T ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options);

    /// <summary>Writes a value.</summary>
    /// <exception cref="RecordJsonException">The value has something that JSON cannot hold.</exception>
    internal abstract void WriteValue(Utf8JsonWriter writer, T value, JsonSerializerOptions options);

    /// <summary>Adds the types that the value is made of.</summary>
    internal virtual void AddTo(JsonTypes types)
    {
    }
}
