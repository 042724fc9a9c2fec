using System.Text;
using System.Text.Json;
using NoteSdk.Documents.Json;

namespace NoteSdk.Notes.Values;

/// <summary>The JSON of links or values of one type.</summary>
/// <param name="expected">What a text must be, for messages.</param>
/// <param name="parse">Reads the value of a text that is no link; null if it is none.</param>
internal sealed class LinkOrJson<T>(string expected, Func<string, T?> parse) : NoteJsonConverter<LinkOr<T>>
    where T : class
{
    public string Expected => expected;

    internal override LinkOr<T> ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        string text = JsonRead.Text(ref reader, expected);
        if (text.Length == 0) return default;
        return Read(text) ?? throw new RecordJsonException($"'{text}' is wrong: the value must be {expected}.", reader.TokenStartIndex);
    }

    internal override void WriteValue(Utf8JsonWriter writer, LinkOr<T> value, JsonSerializerOptions options)
    {
        string text = value.ToString();
        bool isNone = value.Link is null && value.Other is null;
        if (!isNone && !(text.Length > 0 && Read(text) is { } read && read.Link == value.Link && read.ToString() == text))
        {
            throw new RecordJsonException(
                $"The value '{text}' would not read back equal: it is a link to its reader, or no link though it is meant as one, or empty.");
        }

        JsonText.Write(writer, text);
    }

    private LinkOr<T>? Read(string text)
    {
        if (Link.TryParse(Encoding.UTF8.GetBytes(text), out Link link)) return link;
        return parse(text) is { } other ? new LinkOr<T>(other) : null;
    }
}
