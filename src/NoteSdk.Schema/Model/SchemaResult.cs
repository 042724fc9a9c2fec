namespace NoteSdk.Schema;

/// <summary>What became of one schema file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Model">What it says; null when it has errors.</param>
/// <param name="Diagnostics">All of its mistakes, in the order of their places.</param>
internal sealed record SchemaResult(string Path, NoteTypeModel? Model, EquatableArray<SchemaDiagnostic> Diagnostics);
