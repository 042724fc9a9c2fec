using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Model;

/// <summary>What became of one schema file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Model">What it says; null when it has errors.</param>
/// <param name="Usable">What can be declared in C# in spite of errors: everything but the parts that are faulty; null where its record has no name of its
/// own.</param>
/// <param name="Diagnostics">All of its mistakes, in the order of their places.</param>
internal sealed record SchemaResult(string Path, NoteTypeModel? Model, NoteTypeModel? Usable, EquatableArray<SchemaDiagnostic> Diagnostics);
