using NoteSdk.Documents.Paths;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Workspace.Settings;

/// <summary>Reads the settings of a vault. What is wrong in them is reported at its place, and has its default.</summary>
internal sealed class SettingsReader
{
    private static readonly string[] s_keys = ["schemas", "ignore", "severities", "failOn", "cache"];
    private static readonly string[] s_levels = ["none", "info", "warning", "error"];

    private readonly DiagnosticBag _diagnostics = new();
    private readonly SchemaReading _reading;

    private SettingsReader(string text) => _reading = new SchemaReading(YamlTreeReader.Read(text, _diagnostics), _diagnostics);

    /// <summary>Reads a file's text. Never throws, whatever the text.</summary>
    public static SettingsResult Read(string text)
    {
        SettingsReader reader = new(text);
        Dictionary<string, SourceSpan> schemas = new(StringComparer.Ordinal);
        WorkspaceSettings settings = reader.ReadRoot(schemas);
        return new SettingsResult(settings, schemas, reader._diagnostics.ToSorted());
    }

    private WorkspaceSettings ReadRoot(Dictionary<string, SourceSpan> schemas)
    {
        WorkspaceSettings settings = WorkspaceSettings.Default;
        if (_reading.Tree.Root is not { IsNull: false } root) return settings;
        foreach (YamlEntry entry in _reading.Mapping(root, $"a mapping with the keys {string.Join(", ", s_keys)}"))
        {
            settings = entry.Key switch
            {
                "schemas" => settings with { Schemas = ReadSchemas(entry.Value, schemas) ?? settings.Schemas },
                "ignore" => settings with { Ignore = [.. _reading.Lines(entry.Value, "a list of patterns, such as [Archive/]", "a pattern")] },
                "severities" => settings with { Severities = ReadSeverities(entry.Value) },
                "failOn" => ReadLevel(entry.Value, out NoteSeverity? level) ? settings with { FailOn = level } : settings,
                "cache" => settings with { Cache = ReadPath(entry.Value, "a file") },
                _ => Unknown(entry, settings),
            };
        }

        return settings;
    }

    private WorkspaceSettings Unknown(YamlEntry entry, WorkspaceSettings settings)
    {
        _reading.UnknownKey(entry, s_keys, "the settings");
        return settings;
    }

    /// <summary>The schemas, as one path or a list of them; null if none can be used.</summary>
    private NoteList<string>? ReadSchemas(YamlValue value, Dictionary<string, SourceSpan> places)
    {
        NoteList<string> found = [];
        foreach (YamlValue item in value.Kind == YamlValueKind.Sequence ? value.Items : [value])
        {
            if (ReadPath(item, "a file or folder of schemas") is not { } path || !places.TryAdd(path, item.Span)) continue;
            found = found.Add(path);
        }

        return found.Count > 0 ? found : null;
    }

    /// <summary>A path that stays in the vault; null, with a report, if there is none.</summary>
    private string? ReadPath(YamlValue value, string what)
    {
        string? path = _reading.Line(value, "a path in the vault, such as 'schemas'", what)?.TrimEnd('/');
        if (path is null) return null;
        if (path.Length > 0 && VaultPath.FindFault(path) is null && path.IndexOfAny(['\\', ':']) < 0) return path;
        _reading.Report(SchemaRules.InvalidValue, value.Span, YamlValue.Clip(value.Text), what, "a path inside the vault with '/' between its parts");
        return null;
    }

    private Dictionary<string, NoteSeverity?> ReadSeverities(YamlValue value)
    {
        Dictionary<string, NoteSeverity?> severities = new(StringComparer.Ordinal);
        foreach (YamlEntry entry in _reading.Mapping(value, "a mapping of rules to severities, such as {NOTE106: none}"))
        {
            if (!RuleIds.All.Contains(entry.Key)) _reading.UnknownKey(entry, RuleIds.All, "'severities'");
            else if (ReadLevel(entry.Value, out NoteSeverity? level)) severities[entry.Key] = level;
        }

        return severities;
    }

    private bool ReadLevel(YamlValue value, out NoteSeverity? level)
    {
        level = null;
        string? text = _reading.Line(value, "a severity, such as 'warning'", "a severity");
        if (text is null) return false;
        int index = Array.IndexOf(s_levels, text);
        if (index < 0) _reading.Report(SchemaRules.InvalidValue, value.Span, YamlValue.Clip(text), "a severity", "one of " + string.Join(", ", s_levels));
        if (index > 0) level = (NoteSeverity)(index - 1);
        return index >= 0;
    }
}
