using System.Text;
using System.Text.Json.Serialization;
using NoteSdk.Documents.Outlines;
using NoteSdk.Generated;

namespace NoteSdk;

/// <summary>A wikilink, <c>[[target#subpath|alias]]</c>, or an embed, <c>![[target]]</c>, as Obsidian writes them.</summary>
/// <param name="Target">The note's name or path, without <c>.md</c> unless the note writes it. Empty for a link into the note itself.</param>
/// <param name="Subpath">The heading, or the block with its <c>^</c>, without the leading <c>#</c>.</param>
/// <param name="Alias">The text shown instead of the target.</param>
/// <param name="IsEmbed">Whether the link embeds its target.</param>
[JsonConverter(typeof(LinkJsonConverter))]
public readonly record struct Link(string Target, string? Subpath = null, string? Alias = null, bool IsEmbed = false)
{
    /// <summary>Parses a link.</summary>
    /// <exception cref="FormatException">The text is not a wikilink.</exception>
    public static Link Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(Encoding.UTF8.GetBytes(text), out Link link)
            ? link
            : throw new FormatException($"'{text}' is not a link. Write it as [[target]] or [[target|alias]].");
    }

    /// <summary>The link as it is written in a note.</summary>
    public override string ToString() =>
        (IsEmbed ? "![[" : "[[") + Target + (Subpath is null ? "" : "#" + Subpath) + (Alias is null ? "" : "|" + Alias) + "]]";

    /// <summary>The length of the wikilink at the start of a text, or -1.</summary>
    internal static int Measure(ReadOnlySpan<byte> text) => WikilinkText.TryReadStart(text, out WikilinkText link) ? link.End : -1;

    /// <summary>Whether a whole text is one wikilink.</summary>
    internal static bool IsLink(ReadOnlySpan<byte> text) => WikilinkText.TryReadWhole(text, out _);

    internal static bool TryParse(ReadOnlySpan<byte> text, out Link link)
    {
        bool isLink = WikilinkText.TryReadWhole(text, out WikilinkText parts);
        link = isLink ? Of(text, parts) : default;
        return isLink;
    }

    private static Link Of(ReadOnlySpan<byte> text, in WikilinkText parts) => new(
        Encoding.UTF8.GetString(text[parts.PathStart..parts.PathEnd]),
        parts.SubpathEnd > parts.SubpathStart ? Encoding.UTF8.GetString(text[parts.SubpathStart..parts.SubpathEnd]) : null,
        parts.AliasStart >= 0 ? Encoding.UTF8.GetString(text[parts.AliasStart..parts.AliasEnd]) : null,
        text[0] == '!');
}
