using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace NoteSdk.Documents.Json;

/// <summary>
/// A mistake in JSON. On its way up it collects the path of the value; above our converters the serializer adds the path to them, which it does only for
/// exceptions without a path.
/// </summary>
/// <param name="message">What is wrong.</param>
/// <param name="offset">The byte where the reader found it; -1 if it occurred while writing.</param>
/// <param name="cause">The exception that reported it, or null.</param>
internal sealed class RecordJsonException(string message, long offset = -1, Exception? cause = null) : JsonException(message, cause)
{
    // The same characters as in System.Text.Json.
    private static readonly SearchValues<char> Special = SearchValues.Create(" .'/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029");

    private string _below = "";

    public override string Message => Path is null ? Describe("$") : Describe(Path);

    /// <summary>Adds the member that the value belongs to.</summary>
    public RecordJsonException In(string member)
    {
        _below = Segment(member) + _below;
        return this;
    }

    /// <summary>Adds the index of the value in its list.</summary>
    public RecordJsonException In(int index)
    {
        _below = string.Create(CultureInfo.InvariantCulture, $"[{index}]{_below}");
        return this;
    }

    /// <summary>The exception to throw for a value that is the whole JSON being written.</summary>
    public JsonException AtTop() => new(Describe("$"), "$" + _below, null, null, this);

    /// <summary>The exception to throw for a value that is the whole JSON being read.</summary>
    /// <param name="start">A reader at the value's first token.</param>
    public JsonException AtTop(Utf8JsonReader start)
    {
        (long Line, long Column)? place = Locate(ref start);
        string shown = place is { } at ? string.Create(CultureInfo.InvariantCulture, $" | LineNumber: {at.Line} | BytePositionInLine: {at.Column}.") : ".";
        return new(Describe("$").TrimEnd('.') + shown, "$" + _below, place?.Line, place?.Column, this);
    }

    private string Describe(string path)
    {
        string at = LineNumber is { } line && BytePositionInLine is { } column
            ? string.Create(CultureInfo.InvariantCulture, $" | LineNumber: {line} | BytePositionInLine: {column}")
            : "";
        return $"{base.Message} Path: {path}{_below}{at}.";
    }

    private static string Segment(string member) => member.AsSpan().ContainsAny(Special) ? $"['{member}']" : "." + member;

    private (long Line, long Column)? Locate(ref Utf8JsonReader start)
    {
        long distance = offset - start.TokenStartIndex;
        try
        {
            using JsonDocument document = JsonDocument.ParseValue(ref start);
            ReadOnlySpan<byte> before = JsonMarshal.GetRawUtf8Value(document.RootElement)[..(int)distance];
            return (before.Count((byte)'\n'), before.Length - (before.LastIndexOf((byte)'\n') + 1));
        }
        catch (JsonException)
        {
            // What follows is not JSON, so the reader cannot get past it.
            return null;
        }
    }
}
