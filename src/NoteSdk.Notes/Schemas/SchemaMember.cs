using NoteSdk.Schema.Model;
using NoteSdk.Schema.Types;

namespace NoteSdk.Notes.Schemas;

/// <summary>What generated code says of a property: its type, whether it may be null, and what a new record has in it.</summary>
/// <param name="model">The schema's words.</param>
/// <param name="check">What values it takes.</param>
/// <param name="defaults">The values of the schema's default; null without one.</param>
internal sealed class SchemaMember(MemberModel model, ValueCheck check, IReadOnlyList<object>? defaults = null)
{
    private readonly bool _isOptional = !model.Required || model.Type.Kind == ValueKind.Query;

    /// <summary>Gets the name in C#, without the section that it is a part of.</summary>
    public string Name => model.Name;

    /// <summary>Gets the C# type, for messages.</summary>
    public string TypeName => check.TypeName(model.Type.IsList) + (_isOptional && !model.Type.IsList ? " or null" : "");

    /// <summary>Gets a value indicating whether a new record cannot do without a value: what is <c>required</c> in C#.</summary>
    public bool MustBeGiven => !_isOptional && !model.Type.IsList && defaults is null;

    /// <summary>Gets the value of a new record that is given none.</summary>
    public object? Initial { get; } =
        model.Type.IsList ? check.ListOf(defaults ?? [])
        : model.Type.Kind == ValueKind.Query ? DataviewQuery.FromSchema
        : defaults is [object value] ? value
        : null;

    /// <summary>The value as a record keeps it.</summary>
    /// <exception cref="ArgumentException">It is not of the member's type.</exception>
    public object? Accept(object? value, string path) => model.Type.IsList ? check.AcceptList(value, path) : check.Accept(value, path, _isOptional);
}
