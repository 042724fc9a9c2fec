using System.Text;
using NoteSdk.Documents.Outlines;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Pages;

/// <summary>The links of a note as values, with the text that Obsidian shows for them.</summary>
internal static class LinkValues
{
    /// <summary>The value of a link, its path as it is written. Null for something that is not a link by itself, such as the definition of a label.</summary>
    public static QueryLink? Of(in OutlineLink link, ReadOnlySpan<byte> note)
    {
        if (link.Kind == OutlineLinkKind.Definition) return null;
        string target = link.Subpath is null ? link.Target : $"{link.Target}#{link.Subpath}";
        return QueryLink.Of(LinkSyntax.OfTarget(target, Display(link, note), link.IsEmbed));
    }

    private static string Display(in OutlineLink link, ReadOnlySpan<byte> note)
    {
        Range? text = LinkText.Find(note, link);
        if (link.Kind == OutlineLinkKind.Markdown) return text is { } shown ? Encoding.UTF8.GetString(note[shown]) : "";
        if (text is { } alias) return Encoding.UTF8.GetString(note[alias]).Trim();
        if (link.Subpath is null) return link.Target;
        string[] parts = [link.Target, .. link.Subpath.Split('#')];
        return string.Join(" > ", parts.Where(static part => part.Length > 0));
    }
}
