using System.Collections;
using System.Text.Json;
using NoteSdk.Documents.Json;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Types;

namespace NoteSdk.Notes.Schemas;

/// <summary>What generated code says about a property: its type, whether it may be null, and its value in a new record.</summary>
/// <param name="model">The member in the schema's model.</param>
/// <param name="check">The check of its values.</param>
/// <param name="text">What converts its values to JSON and to text.</param>
/// <param name="defaults">The values of the schema's default; null if it has none.</param>
internal sealed class SchemaMember(MemberModel model, ValueCheck check, ValueText text, IReadOnlyList<object>? defaults = null)
{
    /// <summary>Stands for the value that a new note's text with holes gives.</summary>
    public static readonly object FromText = new();

    private readonly bool _isOptional = !model.Required || model.Type.Kind == ValueKind.Query;

    public MemberModel Model => model;

    /// <summary>Gets what converts single values, of a list its items.</summary>
    public ValueText Text => text;

    /// <summary>Gets the name in C#, without the section that it is part of.</summary>
    public string Name => model.Name;

    /// <summary>Gets the text of the moment that a vault writes, or null.</summary>
    public string? Stamp => model.Stamp?.ToString();

    /// <summary>Gets the lines that a new note's items are read from.</summary>
    public IReadOnlyList<string> DefaultLines => model.DefaultLines;

    /// <summary>Sets <see cref="Initial"/>, while the schema is assembled, to what the lines are read as.</summary>
    public void SetInitial(object? value) => Initial = value;

    /// <summary>Gets the text with holes that a new note's value is read from, or null.</summary>
    public string? DefaultText => model.DefaultText?.ToString();

    /// <summary>Gets the C# type, for messages.</summary>
    public string TypeName => check.TypeName(model.Type.IsList) + (_isOptional && !model.Type.IsList ? " or null" : "");

    /// <summary>Gets a value indicating whether a new record must have a value: what is <c>required</c> in C#.</summary>
    public bool MustBeGiven => !_isOptional && !model.Type.IsList && !model.HasDefault;

    /// <summary>Gets the value in a new record without an explicit one.</summary>
    public object? Initial { get; private set; } =
        model.DefaultText is not null ? FromText
        : model.Type.IsList ? check.ListOf(defaults ?? [])
        : model.Type.Kind == ValueKind.Query ? DataviewQuery.FromSchema
        : defaults is [object value] ? value
        : null;

    /// <summary>Makes a list of values that are of the type.</summary>
    public object ListOf(IEnumerable<object> values) => check.ListOf(values);

    /// <summary>Writes a value of the member as JSON.</summary>
    /// <exception cref="JsonException">It has something that JSON cannot hold.</exception>
    public void WriteJson(Utf8JsonWriter writer, object? value)
    {
        if (value is null) writer.WriteNullValue();
        else if (!model.Type.IsList) text.WriteJson(writer, value);
        else
        {
            writer.WriteStartArray();
            foreach (object item in (IEnumerable)value) text.WriteJson(writer, item);
            writer.WriteEndArray();
        }
    }

    /// <summary>Reads a value of the member from JSON. The reader moves to its last token.</summary>
    /// <exception cref="RecordJsonException">The JSON does not represent such a value.</exception>
    public object? ReadJson(ref Utf8JsonReader reader)
    {
        if (!model.Type.IsList) return reader.TokenType == JsonTokenType.Null && _isOptional ? null : text.ReadJson(ref reader);
        if (reader.TokenType != JsonTokenType.StartArray) throw new RecordJsonException($"The value must be {JsonRead.List}.", reader.TokenStartIndex);
        List<object> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            try
            {
                items.Add(text.ReadJson(ref reader));
            }
            catch (RecordJsonException failure)
            {
                failure.In(items.Count);
                throw;
            }
        }

        return check.ListOf(items);
    }

    /// <summary>The value in the form in which a record keeps it.</summary>
    /// <exception cref="ArgumentException">Its type is not the member's.</exception>
    public object? Accept(object? value, string path) => model.Type.IsList ? check.AcceptList(value, path) : check.Accept(value, path, _isOptional);
}
