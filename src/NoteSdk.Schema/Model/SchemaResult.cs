using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Model;

/// <summary>The result for one schema file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Model">Its model; null if it has errors.</param>
/// <param name="Usable">What can be declared in C# in spite of errors: everything but the faulty parts; null if its record has no usable
/// name.</param>
/// <param name="Diagnostics">All its mistakes, in the order of their places.</param>
internal sealed record SchemaResult(string Path, NoteTypeModel? Model, NoteTypeModel? Usable, EquatableArray<SchemaDiagnostic> Diagnostics);
