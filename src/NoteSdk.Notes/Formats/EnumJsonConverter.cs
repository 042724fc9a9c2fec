using System.Text.Json;
using NoteSdk.Documents.Json;

namespace NoteSdk.Generated;

/// <summary>
/// Reads and writes generated enums as JSON strings: their names in C#, ignoring case if <see cref="JsonSerializerOptions.PropertyNameCaseInsensitive"/> is
/// set. A converter in <see cref="JsonSerializerOptions.Converters"/> takes precedence. Safe for several threads.
/// </summary>
/// <typeparam name="T">The generated enum.</typeparam>
public sealed class EnumJsonConverter<T> : NoteJsonConverter<T>
    where T : struct
{
    internal static EnumJsonConverter<T> Instance { get; } = new();

    private static string Expected => $"one of {string.Join(", ", Enum.GetNames(typeof(T)).Select(name => $"'{name}'"))}";

    internal override T ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        string text = JsonRead.Text(ref reader, Expected);
        StringComparison comparison = options.PropertyNameCaseInsensitive ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

        // The parser also accepts numbers and several names.
        return Enum.TryParse(text, options.PropertyNameCaseInsensitive, out T value) && IsDefined(value) && value.ToString()!.Equals(text, comparison)
            ? value
            : throw new RecordJsonException($"'{text}' is wrong: the value must be {Expected}.", reader.TokenStartIndex);
    }

    internal override void WriteValue(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (!IsDefined(value)) throw new RecordJsonException($"The value is {value}; it must be {Expected}.");
        writer.WriteStringValue(value.ToString());
    }

    private static bool IsDefined(T value) => Enum.IsDefined(typeof(T), value);
}
