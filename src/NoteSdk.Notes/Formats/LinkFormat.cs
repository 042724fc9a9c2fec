using System.Text.Json.Serialization;

namespace NoteSdk.Notes.Formats;

/// <summary>A link to any note or, if the schema is only known at run time, to a note of a type.</summary>
/// <param name="noteType">The type of the note; null for any.</param>
internal sealed class LinkFormat(string? noteType = null) : StructFormat<Link>
{
    public override string Expected => "a link such as [[Note]]";

    internal override bool IsText => true;

    internal override JsonConverter<Link> Json => LinkJsonConverter.Instance;

    internal override bool TryRead(ReadOnlySpan<byte> text, out Link value) => NoteSdk.Link.TryParse(text, out value);

    internal override bool CanRead(ReadOnlySpan<byte> text) => NoteSdk.Link.IsLink(text);

    internal override NoteFinding? Inspect(ReadOnlySpan<byte> text, ILinkCheck? links) =>
        noteType is not null && NoteSdk.Link.TryParse(text, out Link link) ? links?.Inspect(link, noteType) : null;

    internal override string Write(Link value) => value.ToString();

    internal override string Rewrite(Link value, string oldText) => value.ToStringLike(oldText);

    internal override string WriteBeside(Link value, string neighbor) => value.ToStringLike(neighbor);

    internal override int? Measure(ReadOnlySpan<byte> text) => NoteSdk.Link.Measure(text);
}
