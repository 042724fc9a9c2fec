using System.Text.Json;
using System.Text.Json.Serialization;
using NoteSdk.Documents.Json;
using NoteSdk.Notes.Values;

namespace NoteSdk;

/// <summary>A link to a note of a known type.</summary>
/// <typeparam name="T">The record of the note that the link leads to.</typeparam>
/// <param name="Target">The note's name or path, without <c>.md</c> unless the note writes it.</param>
/// <param name="Subpath">The heading, or the block with its <c>^</c>, without the leading <c>#</c>.</param>
/// <param name="Alias">The text shown instead of the target.</param>
/// <param name="IsEmbed">Whether the link embeds its target.</param>
[JsonConverter(typeof(GenericJsonConverter))]
public readonly record struct Link<T>(string Target, string? Subpath = null, string? Alias = null, bool IsEmbed = false) : IGenericJson
    where T : NoteRecord
{
    /// <summary>The same link without the type of its target.</summary>
    public static implicit operator Link(Link<T> link) => link.ToLink();

    /// <summary>The same link, taken to lead to a note of type <typeparamref name="T"/>.</summary>
    public static explicit operator Link<T>(Link link) => FromLink(link);

    /// <summary>The same link, taken to lead to a note of type <typeparamref name="T"/>.</summary>
    public static Link<T> FromLink(Link link) => new(link.Target, link.Subpath, link.Alias, link.IsEmbed);

    /// <summary>The same link without the type of its target.</summary>
    public Link ToLink() => new(Target, Subpath, Alias, IsEmbed);

    /// <summary>The link as it is written in a note.</summary>
    public override string ToString() => ToLink().ToString();

    JsonConverter IGenericJson.MakeConverter(JsonSerializerOptions options) => TypedLinkJson<T>.Instance;
}
