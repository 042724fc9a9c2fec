using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Model;

/// <summary>What became of one schema file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Model">What it says; null when it has errors.</param>
/// <param name="Faultless">What of it can be declared in C# all the same: without the parts that are faulty; null where its record has no name of its own.</param>
/// <param name="Diagnostics">All of its mistakes, in the order of their places.</param>
internal sealed record SchemaResult(string Path, NoteTypeModel? Model, NoteTypeModel? Faultless, EquatableArray<SchemaDiagnostic> Diagnostics);
