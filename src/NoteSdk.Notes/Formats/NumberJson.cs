using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using NoteSdk.Documents.Json;

namespace NoteSdk.Notes.Formats;

/// <summary>The JSON of numbers: as JSON numbers, or as strings if the options say so.</summary>
/// <param name="plain">The converter of System.Text.Json, which ignores the options when another converter calls it.</param>
/// <param name="styles">How a number is written in a string.</param>
/// <param name="expected">What the value must be, for messages.</param>
internal sealed class NumberJson<T>(JsonConverter<T> plain, NumberStyles styles, string expected) : NoteJsonConverter<T>
    where T : struct, INumber<T>
{
    internal override T ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && options.NumberHandling.HasFlag(JsonNumberHandling.AllowReadingFromString))
        {
            string text = JsonRead.Text(ref reader, expected);
            return T.TryParse(text, styles, CultureInfo.InvariantCulture, out T value) ? value : throw Failure(reader.TokenStartIndex);
        }

        try
        {
            return plain.Read(ref reader, typeof(T), options);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            throw Failure(reader.TokenStartIndex, e);
        }
    }

    internal override void WriteValue(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (options.NumberHandling.HasFlag(JsonNumberHandling.WriteAsString)) writer.WriteStringValue(value.ToString(null, CultureInfo.InvariantCulture));
        else plain.Write(writer, value, options);
    }

    private RecordJsonException Failure(long offset, Exception? cause = null) => new($"The value must be {expected}.", offset, cause);
}
