using System.Text.Json.Serialization;

namespace NoteSdk.Notes.Formats;

internal sealed class MarkdownFormat : StructFormat<Markdown>
{
    public override string Expected => "Markdown";

    internal override bool IsText => true;

    internal override bool IsMarkdown => true;

    internal override JsonConverter<Markdown> Json => MarkdownJsonConverter.Instance;

    internal override Markdown Missing { get; } = new("");

    internal override bool TryRead(ReadOnlySpan<byte> text, out Markdown value)
    {
        value = new Markdown(Decode(text));
        return true;
    }

    internal override bool CanRead(ReadOnlySpan<byte> text) => true;

    internal override string Write(Markdown value) => value.Text;
}
