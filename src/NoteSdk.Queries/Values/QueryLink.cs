using NoteSdk.Dql.Syntax;

namespace NoteSdk.Queries.Values;

/// <summary>A link as a value.</summary>
/// <param name="Path">The path or name of the note.</param>
/// <param name="Kind">What it leads to.</param>
/// <param name="Subpath">The heading or block id; null for a file link.</param>
/// <param name="Display">The text to show, or null.</param>
/// <param name="IsEmbed">Whether it is an embed.</param>
internal sealed record QueryLink(string Path, LinkKind Kind = LinkKind.File, string? Subpath = null, string? Display = null, bool IsEmbed = false)
{
    /// <summary>Gets the name of the kind: <c>file</c>, <c>header</c> or <c>block</c>.</summary>
    public string KindName => Kind switch { LinkKind.Block => "block", LinkKind.File => "file", _ => "header" };

    public static QueryLink Of(LinkSyntax link) => new(link.Path, link.Kind, link.Subpath, link.Display, link.IsEmbed);

    /// <summary>The link in Markdown. Without a display text, it shows the title of the file.</summary>
    public string ToMarkdown()
    {
        string target = Escape(Path) + Kind switch { LinkKind.Header => "#" + Escape(Subpath), LinkKind.Block => "#^" + Escape(Subpath), _ => "" };
        return $"{(IsEmbed ? "!" : "")}[[{target}|{Shown()}]]";
    }

    private string Shown()
    {
        if (!string.IsNullOrEmpty(Display)) return Display;
        string title = NotePath.Title(Path);
        return Kind == LinkKind.File ? title : $"{title} > {Subpath}";
    }

    private static string Escape(string? text) => text?.Replace("|", "\\|", StringComparison.Ordinal) ?? "undefined";
}
