using System.Text.Json.Serialization;

namespace NoteSdk.Notes.Formats;

/// <summary>A link that shows what it leads to: a picture, for one.</summary>
internal sealed class EmbedFormat : StructFormat<Link>
{
    public override string Expected => "an embedded link such as ![[picture.png]]";

    internal override bool IsText => true;

    internal override JsonConverter<Link> Json => LinkJsonConverter.Instance;

    internal override bool TryRead(ReadOnlySpan<byte> text, out Link value)
    {
        bool isRead = NoteSdk.Link.TryParse(text, out value) && value.IsEmbed;
        if (!isRead) value = default;
        return isRead;
    }

    internal override bool CanRead(ReadOnlySpan<byte> text) => text.StartsWith("!"u8) && NoteSdk.Link.IsLink(text);

    // A link without a target is no link, and does not read back.
    internal override string Write(Link value) => value.IsEmbed || value == default
        ? value.ToString()
        : throw new NoteWriteException($"{value} is a link, and an embedded one was expected; make it with 'IsEmbed: true'");

    internal override int? Measure(ReadOnlySpan<byte> text) => text.StartsWith("!"u8) ? NoteSdk.Link.Measure(text) : -1;
}
