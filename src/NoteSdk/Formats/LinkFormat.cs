namespace NoteSdk.Formats;

internal sealed class LinkFormat : StructFormat<Link>
{
    public override string Expected => "a link such as [[Note]]";

    internal override bool IsText => true;

    internal override bool TryRead(ReadOnlySpan<byte> text, out Link value) => NoteSdk.Link.TryParse(text, out value);

    internal override bool CanRead(ReadOnlySpan<byte> text) => NoteSdk.Link.IsLink(text);

    internal override string Write(Link value) => value.ToString();

    internal override int? Measure(ReadOnlySpan<byte> text) => NoteSdk.Link.Measure(text);
}
