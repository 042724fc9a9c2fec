using NoteSdk.Schema.Model;
using NoteSdk.Schema.Types;

namespace NoteSdk.Notes.Schemas;

/// <summary>What generated code says about a property: its type, whether it may be null, and its value in a new record.</summary>
/// <param name="model">The member in the schema's model.</param>
/// <param name="check">The check of its values.</param>
/// <param name="defaults">The values of the schema's default; null if it has none.</param>
internal sealed class SchemaMember(MemberModel model, ValueCheck check, IReadOnlyList<object>? defaults = null)
{
    private readonly bool _isOptional = !model.Required || model.Type.Kind == ValueKind.Query;

    /// <summary>Gets the name in C#, without the section that it is part of.</summary>
    public string Name => model.Name;

    /// <summary>Gets the C# type, for messages.</summary>
    public string TypeName => check.TypeName(model.Type.IsList) + (_isOptional && !model.Type.IsList ? " or null" : "");

    /// <summary>Gets a value indicating whether a new record must have a value: what is <c>required</c> in C#.</summary>
    public bool MustBeGiven => !_isOptional && !model.Type.IsList && defaults is null;

    /// <summary>Gets the value in a new record without an explicit one.</summary>
    public object? Initial { get; } =
        model.Type.IsList ? check.ListOf(defaults ?? [])
        : model.Type.Kind == ValueKind.Query ? DataviewQuery.FromSchema
        : defaults is [object value] ? value
        : null;

    /// <summary>The value in the form in which a record keeps it.</summary>
    /// <exception cref="ArgumentException">Its type is not the member's.</exception>
    public object? Accept(object? value, string path) => model.Type.IsList ? check.AcceptList(value, path) : check.Accept(value, path, _isOptional);
}
