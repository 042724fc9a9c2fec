using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NoteSdk.Cli.Output;

/// <summary>JSON of one line.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Line(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, s_options)) write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Prints values as an array with one line for each, or only the lines.</summary>
    public static void Print(IReadOnlyList<string> lines, bool isArray)
    {
        if (!isArray)
        {
            foreach (string line in lines) Console.Out.WriteLine(line);
            return;
        }

        if (lines.Count == 0) Console.Out.WriteLine("[]");
        for (int i = 0; i < lines.Count; i++) Console.Out.WriteLine($"{(i == 0 ? "[" : " ")}{lines[i]}{(i == lines.Count - 1 ? "]" : ",")}");
    }
}
