using System.Text.Json;

namespace NoteSdk.Notes.Schemas;

/// <summary>Converts single values of a schema's type, given as objects, to JSON and to text, and back.</summary>
internal abstract class ValueText
{
    private protected static JsonSerializerOptions Options { get; } = new();

    /// <summary>Gets what a text must be, for messages.</summary>
    public abstract string Expected { get; }

    /// <summary>Writes a value as the JSON of a generated record does.</summary>
    /// <exception cref="JsonException">The value has something that JSON cannot hold.</exception>
    public abstract void WriteJson(Utf8JsonWriter writer, object value);

    /// <summary>Reads the value at the reader's position. The reader moves to its last token.</summary>
    /// <exception cref="JsonException">The JSON does not represent such a value.</exception>
    public abstract object ReadJson(ref Utf8JsonReader reader);

    /// <summary>The text of a value, as a note has it.</summary>
    public abstract string Write(object value);

    /// <summary>The value of a text; null if it is not the text of such a value.</summary>
    public abstract object? Read(string text);
}
