using System.Collections.ObjectModel;

namespace NoteSdk;

/// <summary>
/// What a vault's file <c>.notesdk/settings.yaml</c> says, and defaults for the rest. <c>schemas/settings.schema.json</c> describes the file to editors.
/// </summary>
/// <remarks>Immutable, as long as nobody changes a dictionary that was given to <see cref="Severities"/>; then safe for several threads.</remarks>
public sealed record WorkspaceSettings
{
    /// <summary>The path of the file in the vault.</summary>
    public const string Path = ".notesdk/settings.yaml";

    /// <summary>Gets the settings of a vault without a file: schemas from the folder <c>schemas</c>, nothing left out.</summary>
    public static WorkspaceSettings Default { get; } = new();

    /// <summary>Gets the schemas: files of the vault, and folders whose files <c>*.note.yaml</c> are schemas, those in the folders below included.</summary>
    public NoteList<string> Schemas { get; init; } = ["schemas"];

    /// <summary>Gets what is left out of the vault, as in <see cref="VaultOptions.Ignore"/>.</summary>
    public NoteList<string> Ignore { get; init; } = [];

    /// <summary>Gets the severities of rules, by their ids, in place of those that they have by themselves; null for a rule that is not reported.</summary>
    public IReadOnlyDictionary<string, NoteSeverity?> Severities { get; init; } = ReadOnlyDictionary<string, NoteSeverity?>.Empty;

    /// <summary>Gets the least severity with which a check fails; null if it never does.</summary>
    public NoteSeverity? FailOn { get; init; } = NoteSeverity.Warning;

    /// <summary>Gets the path in the vault of the cache file; null for no cache.</summary>
    public string? Cache { get; init; }
}
