using System.Text;

namespace NoteSdk;

/// <summary>A wikilink, <c>[[target#subpath|alias]]</c>, or an embed, <c>![[target]]</c>, as Obsidian writes them.</summary>
/// <param name="Target">The note's name or path, without <c>.md</c> unless the note has it written so. Empty for a link into the note itself.</param>
/// <param name="Subpath">The heading, or the block with its <c>^</c>, without the leading <c>#</c>.</param>
/// <param name="Alias">The text shown instead of the target.</param>
/// <param name="IsEmbed">Whether the link embeds its target.</param>
public readonly record struct Link(string Target, string? Subpath = null, string? Alias = null, bool IsEmbed = false)
{
    /// <summary>Reads a link from the text of one.</summary>
    /// <exception cref="FormatException">The text is no wikilink.</exception>
    public static Link Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(Encoding.UTF8.GetBytes(text), out Link link) ? link : throw new FormatException($"'{text}' is no link. Write it as [[target]] or [[target|alias]].");
    }

    /// <summary>The link as a note holds it.</summary>
    public override string ToString() =>
        (IsEmbed ? "![[" : "[[") + Target + (Subpath is null ? "" : "#" + Subpath) + (Alias is null ? "" : "|" + Alias) + "]]";

    /// <summary>The length of the wikilink that a text begins with, or -1.</summary>
    internal static int Measure(ReadOnlySpan<byte> text)
    {
        int open = text.StartsWith("[["u8) ? 2 : text.StartsWith("![["u8) ? 3 : 0;
        if (open == 0) return -1;

        // Up to the next "[[" only, which no link holds: so the search for the one link of a line looks at nothing twice.
        ReadOnlySpan<byte> rest = text[open..];
        for (int from = 0; from < rest.Length - 1; from++)
        {
            int bracket = rest[from..^1].IndexOfAny((byte)']', (byte)'[');
            if (bracket < 0) return -1;
            from += bracket;
            if (rest[from] == rest[from + 1]) return rest[from] == '[' || from == 0 ? -1 : open + from + 2;
        }

        return -1;
    }

    /// <summary>Whether the whole of a text is one wikilink.</summary>
    internal static bool IsLink(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || Measure(text) != text.Length) return false;
        ReadOnlySpan<byte> inner = Inner(text);
        return !inner.Contains((byte)'\n') && inner.IndexOf("[["u8) < 0;
    }

    internal static bool TryParse(ReadOnlySpan<byte> text, out Link link)
    {
        link = default;
        if (!IsLink(text)) return false;
        bool embed = text[0] == '!';
        ReadOnlySpan<byte> inner = Inner(text);

        string? alias = null;
        int pipe = inner.IndexOf((byte)'|');
        if (pipe >= 0)
        {
            alias = Encoding.UTF8.GetString(inner[(pipe + 1)..]);
            inner = inner[..pipe];
        }

        string? subpath = null;
        int hash = inner.IndexOf((byte)'#');
        if (hash >= 0)
        {
            subpath = Encoding.UTF8.GetString(inner[(hash + 1)..]);
            inner = inner[..hash];
        }

        link = new Link(Encoding.UTF8.GetString(inner), subpath, alias, embed);
        return true;
    }

    private static ReadOnlySpan<byte> Inner(ReadOnlySpan<byte> link) => link[(link[0] == '!' ? 3 : 2)..^2];
}
