using System.Text.Json;
using System.Text.Json.Serialization;
using NoteSdk.Documents.Json;
using NoteSdk.Notes.Values;

namespace NoteSdk;

/// <summary>A link, or another value where a note has no link: a text, or a URL.</summary>
/// <typeparam name="T">The type of the other value: <see cref="string"/> or <see cref="Uri"/>.</typeparam>
[JsonConverter(typeof(GenericJsonConverter))]
public readonly record struct LinkOr<T> : IGenericJson
    where T : class
{
    /// <summary>Makes a value of a link.</summary>
    public LinkOr(Link link) => Link = link;

    /// <summary>Makes a value that is no link. A text that is a link to its reader is refused when it is written.</summary>
    /// <param name="other">The value; an empty text is none.</param>
    public LinkOr(T other) => Other = other is string { Length: 0 } ? null : other;

    /// <summary>Gets the link; null if the value is none.</summary>
    public Link? Link { get; }

    /// <summary>Gets the value that is no link; null for a link.</summary>
    public T? Other { get; }

    /// <summary>The value of a link.</summary>
    // None from T: then null would convert to a value, and `isKnown ? new LinkOr<string>("x") : null` would not be null.
    public static implicit operator LinkOr<T>(Link link) => new(link);

    /// <summary>The value as a note has it.</summary>
    public override string ToString() => Link?.ToString() ?? (Other as Uri)?.OriginalString ?? Other?.ToString() ?? "";

    JsonConverter IGenericJson.MakeConverter(JsonSerializerOptions options) => LinkOrJson.Of<T>();
}
