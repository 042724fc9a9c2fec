using System.Text;
using System.Text.Json;
using NoteSdk.Workspace.Plans;

namespace NoteSdk.Workspace.Obsidian;

/// <summary>The texts of one file of settings in JSON, with their places. What is no text is left out.</summary>
internal sealed class JsonSettings
{
    private readonly Dictionary<string, (string Text, TextRange Range)> _texts = new(StringComparer.Ordinal);

    private JsonSettings(string path) => Path = path;

    public string Path { get; }

    /// <summary>Gets what is wrong with the file as a whole; null if nothing is.</summary>
    public WorkspaceDiagnostic? Fault { get; private set; }

    /// <summary>Reads a file. Never throws, whatever the text.</summary>
    /// <param name="path">The path in the vault.</param>
    /// <param name="text">The text; null if there is no such file.</param>
    /// <param name="within">The key of the object that has the settings; null for the whole file.</param>
    public static JsonSettings Read(string path, string? text, string? within = null)
    {
        JsonSettings settings = new(path);
        if (string.IsNullOrWhiteSpace(text)) return settings;
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            settings.Read(ref reader, new TextPositions(text), utf8, within);
        }
        catch (JsonException e)
        {
            int line = (int)(e.LineNumber ?? 0) + 1;
            int column = (int)(e.BytePositionInLine ?? 0) + 1;
            settings.Fault = new WorkspaceDiagnostic(Schema.Diagnostics.SchemaRules.YamlSyntax.Id, NoteSeverity.Warning,
                "The settings are not JSON, so Obsidian's defaults apply.", path, new TextRange(line, column, line, column));
        }

        return settings;
    }

    /// <summary>The text of a key; null without one.</summary>
    public string? Get(string key) => _texts.TryGetValue(key, out (string Text, TextRange Range) found) ? found.Text : null;

    /// <summary>Where the text of a key is.</summary>
    public TextRange RangeOf(string key) => _texts[key].Range;

    /// <summary>All texts by their keys.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => _texts.Select(static one => KeyValuePair.Create(one.Key, one.Value.Text));

    private void Read(ref Utf8JsonReader reader, TextPositions positions, byte[] utf8, string? within)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return;
        string? key = null;
        int wanted = within is null ? 1 : 2;
        string? around = null;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                key = reader.GetString();
                if (reader.CurrentDepth == 1) around = key;
            }
            else if (reader.TokenType == JsonTokenType.String && reader.CurrentDepth == wanted && key is not null && (within is null || around == within))
            {
                int start = Encoding.UTF8.GetCharCount(utf8.AsSpan(0, (int)reader.TokenStartIndex));
                int end = Encoding.UTF8.GetCharCount(utf8.AsSpan(0, (int)reader.BytesConsumed));
                _texts[key] = (reader.GetString()!, positions.Range(start, end));
            }
        }
    }
}
