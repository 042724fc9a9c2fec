using System.Text.Json.Serialization;
using NoteSdk.Notes.Values;

namespace NoteSdk.Notes.Formats;

/// <summary>Links, and values of another type: what is no link is the other.</summary>
/// <param name="other">The format of the values that are no links.</param>
internal sealed class LinkOrFormat<T>(ValueFormat<T> other) : StructFormat<LinkOr<T>>
    where T : class
{
    public override string Expected => LinkOrJson.Of<T>().Expected;

    internal override bool IsText => true;

    internal override JsonConverter<LinkOr<T>> Json => LinkOrJson.Of<T>();

    internal override bool TryRead(ReadOnlySpan<byte> text, out LinkOr<T> value)
    {
        value = default;
        if (Link.TryParse(text, out Link link)) value = link;
        else if (other.TryRead(text, out T found)) value = new LinkOr<T>(found);
        return value.Link is not null || value.Other is not null;
    }

    internal override string Write(LinkOr<T> value) => value.Link is { } link ? link.ToString() : value.Other is { } found ? other.Write(found) : "";

    internal override string Rewrite(LinkOr<T> value, string oldText) => value.Link is { } link ? link.ToStringLike(oldText) : Write(value);

    internal override string WriteBeside(LinkOr<T> value, string neighbor) => Rewrite(value, neighbor);

    internal override bool AreEqual(LinkOr<T> a, LinkOr<T> b) =>
        a.Link == b.Link && (a.Other is { } x && b.Other is { } y ? other.AreEqual(x, y) : a.Other is null && b.Other is null);

    internal override NoteFinding? Inspect(ReadOnlySpan<byte> text, ILinkCheck? links) => Link.IsLink(text) ? null : other.Inspect(text, links);
}
