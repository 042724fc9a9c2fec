using System.Text.Json;
using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Canvases;

/// <summary>
/// Finds the strings of a canvas that may name files (JSON Canvas 1.0): <c>file</c> and <c>subpath</c> of its file cards, <c>text</c> of its text cards,
/// <c>background</c> of its groups. Everything else is skipped. Linear in the number of bytes, and limited in depth.
/// </summary>
internal static class CanvasReader
{
    /// <summary>The size in bytes up to which canvases are read: no program shows larger ones.</summary>
    public const int LargestCanvas = 1 << 26;

    private static ReadOnlySpan<byte> White => " \t\r\n"u8;

    /// <summary>The strings, in the order of their cards. An empty file is an empty canvas.</summary>
    /// <exception cref="JsonException">The canvas is not JSON, or it is nested more than 64 levels deep.</exception>
    public static List<CanvasString> Read(ReadOnlySpan<byte> canvas)
    {
        List<CanvasString> found = [];
        int start = NoteEncoding.MarkLength(canvas);
        if (canvas[start..].Trim(White).IsEmpty) return found;
        Utf8JsonReader reader = new(canvas[start..]);
        reader.Read();
        bool isCanvas = reader.TokenType == JsonTokenType.StartObject;
        while (isCanvas && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isNodes = reader.ValueTextEquals("nodes"u8);
            reader.Read();
            if (!isNodes || reader.TokenType != JsonTokenType.StartArray)
            {
                reader.Skip();
                continue;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (reader.TokenType == JsonTokenType.StartObject) AddNode(ref reader, start, found);
                else reader.Skip();
            }
        }

        // Reads to the end, so that an error anywhere is reported.
        while (reader.Read()) reader.Skip();
        return found;
    }

    private static void AddNode(ref Utf8JsonReader reader, int start, List<CanvasString> found)
    {
        string? type = null;
        (int Start, int End)? file = null, subpath = null, text = null, background = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string? name = null;
            if (reader.ValueTextEquals("type"u8)) name = "type";
            else if (reader.ValueTextEquals("file"u8)) name = "file";
            else if (reader.ValueTextEquals("subpath"u8)) name = "subpath";
            else if (reader.ValueTextEquals("text"u8)) name = "text";
            else if (reader.ValueTextEquals("background"u8)) name = "background";
            reader.Read();
            if (name is null || reader.TokenType != JsonTokenType.String)
            {
                reader.Skip();
                continue;
            }

            int from = start + (int)reader.TokenStartIndex + 1;
            (int, int) place = (from, from + reader.ValueSpan.Length);
            if (name == "type") type = reader.GetString();
            else if (name == "file") file = place;
            else if (name == "subpath") subpath = place;
            else if (name == "text") text = place;
            else background = place;
        }

        if (type == "file") Add(CanvasStringKind.Path, file);
        if (type == "file" && file is not null) Add(CanvasStringKind.Subpath, subpath);
        if (type == "text") Add(CanvasStringKind.Text, text);
        if (type == "group") Add(CanvasStringKind.Path, background);

        void Add(CanvasStringKind kind, (int Start, int End)? place)
        {
            if (place is var (first, end)) found.Add(new CanvasString(kind, first, end));
        }
    }
}
