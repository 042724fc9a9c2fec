using System.Buffers;
using System.Text.Json;

namespace NoteSdk.Workspace.Undo;

/// <summary>The steps of an undo as a file: JSON, with the contents in base 64.</summary>
internal static class UndoFormat
{
    /// <summary>A file of another version is as good as none.</summary>
    private const int Version = 1;

    public static ReadOnlyMemory<byte> Write(string vault, IEnumerable<UndoStep> steps)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("vault", vault);
            json.WriteStartArray("files");
            foreach (UndoStep step in steps)
            {
                json.WriteStartObject();
                json.WriteString("oldPath", step.OldPath);
                json.WriteString("newPath", step.NewPath);
                json.WriteString("newVersion", step.NewVersion);
                if (step.OldBytes is not null) json.WriteBase64String("oldBytes", step.OldBytes);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>The steps; null if the file is damaged, or of another vault or version.</summary>
    public static IReadOnlyList<UndoStep>? Read(ReadOnlyMemory<byte> bytes, string vault)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(bytes);
            JsonElement root = json.RootElement;
            if (root.GetProperty("version").GetInt32() != Version || root.GetProperty("vault").GetString() != vault) return null;
            return
            [
                .. root.GetProperty("files").EnumerateArray().Select(static file => new UndoStep(file.GetProperty("oldPath").GetString(),
                    file.GetProperty("newPath").GetString(), file.GetProperty("newVersion").GetString(),
                    file.TryGetProperty("oldBytes", out JsonElement old) ? old.GetBytesFromBase64() : null)),
            ];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
