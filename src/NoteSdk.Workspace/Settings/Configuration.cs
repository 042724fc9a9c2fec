using NoteSdk.Files.Listing;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Workspace.Obsidian;

namespace NoteSdk.Workspace.Settings;

/// <summary>The settings and schemas of a vault, as they were read at one moment. Immutable.</summary>
/// <param name="Settings">The settings in force.</param>
/// <param name="Obsidian">What Obsidian's own settings say.</param>
/// <param name="Schemas">The schemas in force.</param>
/// <param name="Diagnostics">What is wrong with the files as they are, in the order of paths and places.</param>
/// <param name="Sources">The files that both were read from.</param>
internal sealed record Configuration(WorkspaceSettings Settings, ObsidianSettings Obsidian, SchemasInForce Schemas, NoteList<WorkspaceDiagnostic> Diagnostics,
    ConfigurationFiles Sources)
{
    /// <summary>Reads the settings and schemas of a vault.</summary>
    /// <param name="files">The vault's files.</param>
    /// <param name="options">What changes the settings.</param>
    /// <param name="before">What was in force until now, which is returned if no file has changed; null if nothing was.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static Configuration Read(IVaultFiles files, WorkspaceOptions options, Configuration? before, CancellationToken cancellationToken)
    {
        string? text = ConfigurationFiles.TryRead(files, WorkspaceSettings.Path, out NoteDiagnostic? fault);
        SettingsResult read = SettingsReader.Read(text ?? "");
        WorkspaceSettings settings = options.Adjust?.Invoke(read.Settings) ?? read.Settings;
        ConfigurationFiles sources = ConfigurationFiles.Read(files, text, settings.Schemas, cancellationToken);
        if (before is not null && sources.HoldsSame(before.Sources)) return before;

        SchemasInForce schemas = SchemasInForce.Next(before?.Schemas, sources.Schemas);
        (ObsidianSettings obsidian, IReadOnlyList<WorkspaceDiagnostic> ofObsidian) = ObsidianReader.Read(sources.Obsidian);
        List<WorkspaceDiagnostic> diagnostics =
        [
            .. ofObsidian,
            .. read.Diagnostics.Concat(Missing(read, sources)).Select(static found => Placed.Of(WorkspaceSettings.Path, found)),
            .. sources.Faults.Append(fault).OfType<NoteDiagnostic>().Select(Placed.OfFile),
            .. schemas.Current.Found.Select(static found => Placed.Of(found.Path, found.Diagnostic)),
        ];
        NoteList<WorkspaceDiagnostic> sorted = [.. diagnostics.OrderBy(static found => found.Path, Documents.Paths.PathOrder.Comparer)];
        return new Configuration(settings, obsidian, schemas, sorted, sources);
    }

    /// <summary>Reports the paths of the settings that have no schemas.</summary>
    private static IEnumerable<SchemaDiagnostic> Missing(SettingsResult read, ConfigurationFiles sources) =>
        read.SchemaPlaces.Where(place => sources.Empty.Contains(place.Key)).Select(static place =>
            new SchemaDiagnostic(SchemaRules.InvalidValue.Id, place.Value, Schema.Collections.EquatableArray.Create(
                place.Key, "a file or folder of schemas", $"a file, or a folder that has a file '*{ConfigurationFiles.Extension}'")));
}
