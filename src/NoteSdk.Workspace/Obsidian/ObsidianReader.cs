using NoteSdk.Documents.Paths;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Dates;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Workspace.Obsidian;

/// <summary>Reads Obsidian's settings of a vault. They are input from whoever made the vault: what leads out of it is reported, and not used.</summary>
internal sealed class ObsidianReader
{
    private const string App = ".obsidian/app.json";
    private const string Daily = ".obsidian/daily-notes.json";
    private const string Templates = ".obsidian/templates.json";
    private const string Types = ".obsidian/types.json";

    /// <summary>A day and a time by which formats are tried.</summary>
    private static readonly DateMoment s_sample = new(new DateTime(2000, 12, 31, 23, 59, 59), TimeSpan.Zero);

    private readonly List<WorkspaceDiagnostic> _diagnostics = [];

    /// <summary>Gets the paths of the files.</summary>
    public static IReadOnlyList<string> Paths { get; } = [App, Daily, Templates, Types];

    /// <summary>Reads the settings from the texts of the files, in the order of <see cref="Paths"/>; null for a file that is not there.</summary>
    public static (ObsidianSettings Settings, IReadOnlyList<WorkspaceDiagnostic> Diagnostics) Read(IReadOnlyList<string?> texts)
    {
        ObsidianReader reader = new();
        return (reader.ReadAll(texts), reader._diagnostics);
    }

    private ObsidianSettings ReadAll(IReadOnlyList<string?> texts)
    {
        ObsidianSettings none = ObsidianSettings.Default;
        JsonSettings app = Open(App, texts[0]);
        JsonSettings daily = Open(Daily, texts[1]);
        JsonSettings templates = Open(Templates, texts[2]);
        JsonSettings types = Open(Types, texts[3], "types");
        _ = Folder(app, "attachmentFolderPath");
        string? newNotes = Folder(app, "newFileFolderPath");
        string? template = Folder(daily, "template");
        return new ObsidianSettings
        {
            NewNoteFolder = app.Get("newFileLocation") == "folder" ? newNotes ?? "" : "",
            DailyFolder = Folder(daily, "folder") ?? none.DailyFolder,
            DailyFormat = Format(daily, "format", isPath: true) ?? none.DailyFormat,
            DailyTemplate = string.IsNullOrEmpty(template) ? null : VaultPath.IsNote(template) ? template : template + VaultPath.Extension,
            TemplateFolder = Folder(templates, "folder"),
            DateFormat = Format(templates, "dateFormat", isPath: false) ?? none.DateFormat,
            TimeFormat = Format(templates, "timeFormat", isPath: false) ?? none.TimeFormat,
            PropertyTypes = new Dictionary<string, string>(types.All, StringComparer.Ordinal).AsReadOnly(),
        };
    }

    private JsonSettings Open(string path, string? text, string? within = null)
    {
        JsonSettings settings = JsonSettings.Read(path, text, within);
        if (settings.Fault is { } fault) _diagnostics.Add(fault);
        return settings;
    }

    /// <summary>A path in the vault, without slashes around it; null if there is none, or if it leads out of the vault.</summary>
    private string? Folder(JsonSettings settings, string key)
    {
        if (settings.Get(key) is not { } text) return null;
        string path = text.Trim();

        // The vault itself is "/", and "./" is beside the note; both are inside.
        if (path is "" or "/" or "." or "./") return "";
        if (path.StartsWith("./", StringComparison.Ordinal)) path = path[2..];
        path = path.TrimEnd('/');
        if (VaultPath.FindFault(path) is null && path.IndexOfAny(['\\', ':', '\0']) < 0) return path;
        Report(settings, key, text, "a folder of Obsidian's settings", "a path inside the vault with '/' between its parts");
        return null;
    }

    private string? Format(JsonSettings settings, string key, bool isPath)
    {
        if (settings.Get(key) is not { Length: > 0 } text) return null;
        List<TextFault> faults = [];
        if (DateFormReader.ReadAny(text, 0, faults) is not { } form)
        {
            Report(settings, key, text, "a format of dates", $"one that can be written: {faults[0].Message}");
            return null;
        }

        if (!isPath || VaultPath.FindFault(form.Write(s_sample)) is null) return text;
        Report(settings, key, text, "the names of daily notes", "a path inside the vault with '/' between its parts");
        return null;
    }

    private void Report(JsonSettings settings, string key, string text, string what, string expected)
    {
        EquatableArray<string> arguments = EquatableArray.Create(YamlValue.Clip(text), what, expected);
        SchemaDiagnostic found = new(SchemaRules.InvalidValue.Id, default, arguments);
        _diagnostics.Add(Placed.Of(settings.Path, found) with { Range = settings.RangeOf(key) });
    }
}
