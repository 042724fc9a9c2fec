using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Model;

namespace NoteSdk.Generator.Pipeline;

/// <summary>A note type in the registry.</summary>
/// <param name="Type">The value of frontmatter <c>type</c>.</param>
/// <param name="Record">The C# name of the record.</param>
/// <param name="Namespace">Its namespace; null for the project's namespace.</param>
/// <param name="IsReferenced">Whether another project declares it.</param>
internal sealed record RegistryEntry(string Type, string Record, string? Namespace, bool IsReferenced)
{
    public static EquatableArray<RegistryEntry> Of(SchemaSetModel set) =>
        set.Schemas.Select(static schema => schema.Usable).OfType<NoteTypeModel>().Select(static model => (Model: model, IsReferenced: false))
            .Concat(set.Referenced.Select(static model => (Model: model, IsReferenced: true)))
            .GroupBy(static pair => pair.Model.Type).Select(static same => same.First())
            .Select(static pair => new RegistryEntry(pair.Model.Type, pair.Model.Record, pair.Model.Namespace, pair.IsReferenced)).ToEquatableArray();
}
