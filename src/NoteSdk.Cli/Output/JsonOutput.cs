using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NoteSdk.Cli.Output;

/// <summary>Writes JSON.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>JSON on one line.</summary>
    public static string Line(Action<Utf8JsonWriter> write) => Text(write, s_options);

    /// <summary>JSON that people read, too, on lines of its own.</summary>
    public static string Indented(Action<Utf8JsonWriter> write) => Text(write, s_options with { Indented = true, NewLine = "\n" });

    /// <summary>Prints values as an array with one line for each, or only the lines.</summary>
    public static void Print(TextWriter output, IReadOnlyList<string> lines, bool isArray)
    {
        if (!isArray)
        {
            foreach (string line in lines) output.WriteLine(line);
            return;
        }

        if (lines.Count == 0) output.WriteLine("[]");
        for (int i = 0; i < lines.Count; i++) output.WriteLine($"{(i == 0 ? "[" : " ")}{lines[i]}{(i == lines.Count - 1 ? "]" : ",")}");
    }

    private static string Text(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, options)) write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
