using System.Text.Json;
using NoteSdk.Documents.Json;

namespace NoteSdk.Notes.Json;

/// <summary>A member of a record: its name in C#, and its value.</summary>
internal abstract class RecordMember<T>(string name)
    where T : class
{
    public string Name { get; } = name;

    /// <summary>Gets a value indicating whether JSON must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets a value indicating whether its value may be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether JSON has it only if its value is not null: null is its default.</summary>
    public abstract bool IsNullByDefault(T defaults);

    /// <summary>Whether it has no content in a record.</summary>
    public abstract bool IsNull(T record);

    /// <summary>Whether JSON cannot represent its value, so that it must be left out.</summary>
    public abstract bool IsFromSchema(T record);

    /// <summary>Its value as text, by the invariant culture.</summary>
    public abstract string GetText(T record);

    /// <summary>The record with the value at the reader's position.</summary>
    public abstract T Read(ref Utf8JsonReader reader, T record, JsonSerializerOptions options);

    public abstract void Write(Utf8JsonWriter writer, T record, JsonSerializerOptions options);

    /// <summary>Adds the types that the member's value is made of.</summary>
    public abstract void AddTo(JsonTypes types);
}
