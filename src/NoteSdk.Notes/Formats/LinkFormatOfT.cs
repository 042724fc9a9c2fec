using System.Text.Json.Serialization;
using NoteSdk.Notes.Values;

namespace NoteSdk.Notes.Formats;

internal sealed class LinkFormat<T> : StructFormat<Link<T>>
    where T : NoteRecord
{
    public static readonly LinkFormat<T> Instance = new();

    public override string Expected => "a link such as [[Note]]";

    internal override bool IsText => true;

    internal override JsonConverter<Link<T>> Json => TypedLinkJson<T>.Instance;

    internal override bool TryRead(ReadOnlySpan<byte> text, out Link<T> value)
    {
        bool read = Link.TryParse(text, out Link link);
        value = Link<T>.FromLink(link);
        return read;
    }

    internal override bool CanRead(ReadOnlySpan<byte> text) => Link.IsLink(text);

    internal override NoteFinding? Inspect(ReadOnlySpan<byte> text, ILinkCheck? links) =>
        Link.TryParse(text, out Link link) ? links?.Inspect<T>(link) : null;

    internal override string Write(Link<T> value) => value.ToString();

    internal override string Rewrite(Link<T> value, string oldText) => value.ToLink().ToStringLike(oldText);

    internal override string WriteBeside(Link<T> value, string neighbor) => value.ToLink().ToStringLike(neighbor);

    internal override int? Measure(ReadOnlySpan<byte> text) => Link.Measure(text);
}
