using System.Collections.ObjectModel;

namespace NoteSdk;

/// <summary>
/// What Obsidian's own settings in the vault's folder <c>.obsidian</c> say about new notes. Folders are paths in the vault, the empty one is the vault itself;
/// one
/// that leads out of the vault is reported, and not used.
/// </summary>
/// <remarks>Immutable, as long as nobody changes a dictionary that was given to <see cref="PropertyTypes"/>; then safe for several threads.</remarks>
public sealed record ObsidianSettings
{
    /// <summary>Gets the settings of a vault without any.</summary>
    public static ObsidianSettings Default { get; } = new();

    /// <summary>Gets the folder of new notes whose schema has none.</summary>
    public string NewNoteFolder { get; init; } = "";

    /// <summary>Gets the folder of daily notes.</summary>
    public string DailyFolder { get; init; } = "";

    /// <summary>Gets the format of moment.js of the names of daily notes, which may have folders.</summary>
    public string DailyFormat { get; init; } = "YYYY-MM-DD";

    /// <summary>Gets the path of the template of daily notes; null without one.</summary>
    public string? DailyTemplate { get; init; }

    /// <summary>Gets the folder of templates; null if no folder is set.</summary>
    public string? TemplateFolder { get; init; }

    /// <summary>Gets the format of moment.js of <c>{{date}}</c> in templates.</summary>
    public string DateFormat { get; init; } = "YYYY-MM-DD";

    /// <summary>Gets the format of moment.js of <c>{{time}}</c> in templates.</summary>
    public string TimeFormat { get; init; } = "HH:mm";

    /// <summary>Gets the types of properties by their names, such as <c>date</c> or <c>multitext</c>.</summary>
    public IReadOnlyDictionary<string, string> PropertyTypes { get; init; } = ReadOnlyDictionary<string, string>.Empty;
}
