using System.Text;
using System.Text.Json;
using NoteSdk.Documents.Json;
using NoteSdk.Documents.Outlines;

namespace NoteSdk.Generated;

/// <summary>
/// Reads and writes links as JSON strings: <c>"[[Ada Norberg|Ada]]"</c>, or a Markdown link if a wikilink cannot hold the link; a link without a target that
/// was not read from a note is <c>""</c>. Safe for several threads.
/// </summary>
public sealed class LinkJsonConverter : NoteJsonConverter<Link>
{
    internal const string Expected = "a link such as [[Note]]";

    internal static LinkJsonConverter Instance { get; } = new();

    internal override Link ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        string text = JsonRead.Text(ref reader, Expected);
        if (text.Length == 0) return default;
        return Link.TryParse(Encoding.UTF8.GetBytes(text), out Link link)
            ? link
            : throw new RecordJsonException($"'{text}' is wrong: the value must be {Expected}.", reader.TokenStartIndex);
    }

    internal override void WriteValue(Utf8JsonWriter writer, Link value, JsonSerializerOptions options)
    {
        string? text = value == default ? "" : value.ToString();
        if (text.Length > 0 && !(Link.TryParse(Encoding.UTF8.GetBytes(text), out Link read) && read == value))
        {
            text = MarkdownLinkText.Write(value, MarkdownLinkText.Usual)
                ?? throw new RecordJsonException(
                    $"The link {text} would not read back equal: its target, its subpath or its alias has a character that ends it.");
        }

        JsonText.Write(writer, text);
    }
}
