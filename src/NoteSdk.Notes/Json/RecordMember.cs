using System.Globalization;
using System.Text.Json;
using NoteSdk.Documents.Json;

namespace NoteSdk.Notes.Json;

/// <summary>A member of a record: its name in C#, and the JSON of its value.</summary>
internal abstract class RecordMember(string name)
{
    public string Name { get; } = name;

    /// <summary>Gets a value indicating whether JSON must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets a value indicating whether its value may be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Gets a value indicating whether JSON has it only if its value is not null: null is its default.</summary>
    public bool IsNullByDefault { get; init; }

    /// <summary>A value as text, by the invariant culture.</summary>
    public static string GetText(object? value) => string.Create(CultureInfo.InvariantCulture, $"{value}");

    /// <summary>The value at the reader's position.</summary>
    public abstract object? Read(ref Utf8JsonReader reader, JsonSerializerOptions options);

    public abstract void Write(Utf8JsonWriter writer, object? value, JsonSerializerOptions options);

    /// <summary>Adds the types that the member's value is made of.</summary>
    public abstract void AddTo(JsonTypes types);
}
