using NoteSdk.Schema.Collections;

namespace NoteSdk.Schema.Model;

/// <summary>The result for all schema files together.</summary>
/// <param name="Schemas">One for each file of the project, ordered by path.</param>
/// <param name="Enums">Every enum of the project, and the enums of others that its notes use, once, ordered by name.</param>
/// <param name="SharedRecords">Every record of items that the parts of the schemas without errors use, once, ordered by name.</param>
internal sealed record SchemaSetModel(EquatableArray<SchemaResult> Schemas, EquatableArray<EnumModel> Enums, EquatableArray<RecordModel> SharedRecords)
{
    /// <summary>The schemas of other projects and packages that have no errors, whose types are declared there, ordered by path.</summary>
    public EquatableArray<NoteTypeModel> Referenced { get; init; }
}
