using System.Text;
using System.Text.Json.Serialization;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Text;
using NoteSdk.Generated;

namespace NoteSdk;

/// <summary>
/// A link: a wikilink, <c>[[target#subpath|alias]]</c>, or an embed, <c>![[target]]</c>, as Obsidian writes them; or a Markdown link into the vault,
/// <c>[alias](target.md#subpath)</c>, with its target decoded. The form belongs to the note, not to the value: a link that replaces a Markdown link is
/// written as one if it has an <paramref name="Alias"/>, which a Markdown link always shows. All others are written as wikilinks.
/// </summary>
/// <param name="Target">The note's name or path, without <c>.md</c> unless the note writes it. Empty for a link into the note itself.</param>
/// <param name="Subpath">The heading, or the block with its <c>^</c>, without the leading <c>#</c>.</param>
/// <param name="Alias">The text shown instead of the target.</param>
/// <param name="IsEmbed">Whether the link embeds its target.</param>
[JsonConverter(typeof(LinkJsonConverter))]
public readonly record struct Link(string Target, string? Subpath = null, string? Alias = null, bool IsEmbed = false)
{
    /// <summary>Parses a link.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is neither a wikilink nor a Markdown link into a vault.</exception>
    public static Link Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(Encoding.UTF8.GetBytes(text), out Link link)
            ? link
            : throw new FormatException($"'{text}' is not a link. Write it as [[target]] or [[target|alias]].");
    }

    /// <summary>The link as a wikilink.</summary>
    public override string ToString() =>
        (IsEmbed ? "![[" : "[[") + Target + (Subpath is null ? "" : "#" + Subpath) + (Alias is null ? "" : "|" + Alias) + "]]";

    // Patterns ask for the same link several times, so wikilinks, which nearly all are, are found without strings of their parts.

    /// <summary>The length of the link at the start of a text, or -1.</summary>
    internal static int Measure(ReadOnlySpan<byte> text)
    {
        if (WikilinkText.TryReadStart(text, out WikilinkText wikilink)) return wikilink.End;
        return WholeLink.TryReadStart(text, out OutlineLink link) ? link.End : -1;
    }

    /// <summary>Whether a whole text is one link.</summary>
    internal static bool IsLink(ReadOnlySpan<byte> text) =>
        WikilinkText.TryReadStart(text, out WikilinkText wikilink) ? wikilink.End == text.Length : WholeLink.TryRead(text, out _);

    internal static bool TryParse(ReadOnlySpan<byte> text, out Link link)
    {
        link = default;
        if (WikilinkText.TryReadStart(text, out WikilinkText wikilink))
        {
            if (wikilink.End != text.Length) return false;
            link = Of(text, wikilink);
            return true;
        }

        if (!WholeLink.TryRead(text, out OutlineLink parts)) return false;
        link = new Link(parts.Target, parts.Subpath, LinkText.Read(text, parts), parts.IsEmbed);
        return true;
    }

    /// <summary>The text of a link that replaces another one: a Markdown link if the other one is a Markdown link and that form can hold this link.</summary>
    internal string ToStringLike(string other) => MarkdownLinkText.Write(this, other) ?? ToString();

    private static Link Of(ReadOnlySpan<byte> text, in WikilinkText parts) => new(
        Decoding.GetString(text[parts.PathStart..parts.PathEnd]),
        parts.SubpathEnd > parts.SubpathStart ? Decoding.GetString(text[parts.SubpathStart..parts.SubpathEnd]) : null,
        parts.AliasStart >= 0 ? Decoding.GetString(text[parts.AliasStart..parts.AliasEnd]) : null,
        text[0] == '!');
}
