namespace NoteSdk.Schema;

/// <summary>What became of all schema files together.</summary>
/// <param name="Schemas">One for each file, ordered by path.</param>
/// <param name="Enums">Every enum, once, ordered by name.</param>
/// <param name="SharedRecords">Every record of items that the faultless parts of the schemas use, once, ordered by name.</param>
internal sealed record SchemaSetModel(EquatableArray<SchemaResult> Schemas, EquatableArray<EnumModel> Enums, EquatableArray<RecordModel> SharedRecords);
