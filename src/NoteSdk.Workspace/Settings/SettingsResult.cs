using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Workspace.Settings;

/// <summary>The settings that were read.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="SchemaPlaces">Where the file names each of the schemas; empty if it does not.</param>
/// <param name="Diagnostics">What is wrong with the file, in the order of places.</param>
internal sealed record SettingsResult(WorkspaceSettings Settings, IReadOnlyDictionary<string, SourceSpan> SchemaPlaces,
    EquatableArray<SchemaDiagnostic> Diagnostics);
