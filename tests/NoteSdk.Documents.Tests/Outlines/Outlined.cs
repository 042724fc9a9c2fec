using System.Text;
using NoteSdk.Documents.Outlines;

namespace NoteSdk.Documents.Tests.Outlines;

/// <summary>A note with its outline, printed so that tests can tell it in a line.</summary>
internal sealed class Outlined
{
    private readonly byte[] _note;

    public Outlined(string note)
        : this(Encoding.UTF8.GetBytes(note))
    {
    }

    public Outlined(byte[] note)
    {
        _note = note;
        Outline = NoteOutline.Read(note);
    }

    public NoteOutline Outline { get; }

    /// <summary>The links: <c>[[a#b]]</c>, <c>(a#b)</c> or <c>:a#b</c> by their kinds, <c>!</c> before embeds.</summary>
    public string Links => string.Join(' ', Outline.Links.Select(Print));

    /// <summary>The tags, those of the frontmatter in parentheses.</summary>
    public string Tags => string.Join(' ', Outline.Tags.Select(tag => tag.IsInFrontmatter ? $"({tag.Name})" : tag.Name));

    public string Text(int start, int end) => Encoding.UTF8.GetString(_note[start..end]);

    private static string Print(OutlineLink link)
    {
        string target = link.Subpath is null ? link.Target : $"{link.Target}#{link.Subpath}";
        return (link.IsEmbed ? "!" : "") + link.Kind switch
        {
            OutlineLinkKind.Wikilink => $"[[{target}]]",
            OutlineLinkKind.Markdown => $"({target})",
            _ => $":{target}",
        };
    }
}
