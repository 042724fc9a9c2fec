using System.Text.Json;
using System.Text.Json.Serialization;
using NoteSdk.Generated;

namespace NoteSdk.Documents.Json;

/// <summary>Reads single values of JSON.</summary>
internal static class JsonRead
{
    public const string Object = "an object";

    public const string List = "a list";

    /// <summary>The value at the reader's position, which must not be null.</summary>
    /// <param name="reader">The reader, at the value's first token. It moves to the last one.</param>
    /// <param name="converter">The converter to use, unless the options have another one.</param>
    /// <param name="expected">What the value must be, for messages.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="RecordJsonException">It is not.</exception>
    public static T Value<T>(ref Utf8JsonReader reader, JsonConverter<T> converter, string expected, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null) throw new RecordJsonException($"The value is null; it must be {expected}.", reader.TokenStartIndex);
        JsonConverter<T> chosen = JsonConverters.For(converter, options);
        if (chosen is NoteJsonConverter<T> own) return own.ReadValue(ref reader, options);
        long start = reader.TokenStartIndex;
        try
        {
            return chosen.Read(ref reader, typeof(T), options)!;
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or JsonException)
        {
            throw new RecordJsonException($"The value must be {expected}.", start, e);
        }
    }

    /// <summary>The text at the reader's position.</summary>
    /// <exception cref="RecordJsonException">It is not.</exception>
    public static string Text(ref Utf8JsonReader reader, string expected)
    {
        if (reader.TokenType != JsonTokenType.String) throw new RecordJsonException($"The value must be {expected}.", reader.TokenStartIndex);
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new RecordJsonException("The text has half a surrogate pair, which is not Unicode.", reader.TokenStartIndex, e);
        }
    }
}
