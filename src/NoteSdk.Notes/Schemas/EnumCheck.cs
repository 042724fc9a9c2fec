using NoteSdk.Schema.Model;
using NoteSdk.Schema.Naming;

namespace NoteSdk.Notes.Schemas;

/// <summary>Accepts the members of an enum of a schema.</summary>
internal sealed class EnumCheck(EnumModel type) : ValueCheck<EnumValue>
{
    private readonly string[] _names = [.. type.Members.Select(member => member.Name)];

    private protected override EnumValue AcceptOne(EnumValue value, string path) => _names.Contains(value.Name)
        ? value
        : throw new ArgumentException($"{path}: '{value.Name}' is not a value of the enum {type.Name}; {Nearest.Hint(value.Name ?? "", _names)}",
            nameof(value));
}
