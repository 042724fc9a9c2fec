using System.Linq;
using NoteSdk.Schema;

namespace NoteSdk.Generator.Pipeline;

/// <summary>A note type in the registry.</summary>
/// <param name="Type">The value of frontmatter <c>type</c>.</param>
/// <param name="Record">The C# name of the record.</param>
internal sealed record RegistryEntry(string Type, string Record)
{
    public static EquatableArray<RegistryEntry> Of(SchemaSetModel set) =>
        set.Schemas.Select(static schema => schema.Faultless).OfType<NoteTypeModel>()
            .GroupBy(static model => model.Type).Select(static same => new RegistryEntry(same.Key, same.First().Record)).ToEquatableArray();
}
