using System.Globalization;
using System.Text;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Fuzz.StrictYaml;

/// <summary>The frontmatter of a note, as YAML readers are given it, and as the library reads it.</summary>
/// <param name="Text">The text between the fences, with LF as its newline; null without frontmatter.</param>
/// <param name="Outline">What the library reads, written as <c>read.mjs</c> says; null where it finds a fault.</param>
internal sealed record FrontmatterOutline(string? Text, string? Outline)
{
    public static FrontmatterOutline Of(byte[] note)
    {
        NoteReader reader = NoteReader.Rent(note, NoteLayout.None);
        try
        {
            FrontmatterReader frontmatter = reader.Frontmatter;
            if (frontmatter.State != FrontmatterState.Present) return new(null, null);
            string text = Encoding.UTF8.GetString(reader.Text[frontmatter.ContentStart..frontmatter.ContentEnd]).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            if (frontmatter.Errors.Count > 0) return new(text, null);
            StringBuilder outline = new();
            Append(reader, outline, 0, frontmatter.Nodes.Length, '{', '}');
            return new(text, outline.ToString());
        }
        finally
        {
            reader.Return();
        }
    }

    private static void Append(NoteReader note, StringBuilder outline, int first, int end, char open, char close)
    {
        outline.Append(open);
        ReadOnlySpan<YamlNode> nodes = note.Frontmatter.Nodes;
        for (int i = first; i < end; i = nodes[i].Next)
        {
            if (nodes[i].KeyStart >= 0) Append(outline, note.Frontmatter.GetKeyString(note.Text, nodes[i]));
            if (nodes[i].Kind == YamlKind.Mapping) Append(note, outline, i + 1, nodes[i].Next, '{', '}');
            else if (nodes[i].Kind == YamlKind.Sequence) Append(note, outline, i + 1, nodes[i].Next, '[', ']');
            else Append(outline, nodes[i].Kind == YamlKind.Empty ? "" : note.Frontmatter.GetString(note.Text, nodes[i]));
        }

        outline.Append(close);
    }

    private static void Append(StringBuilder outline, string text) => outline.Append(CultureInfo.InvariantCulture, $"{text.Length}:{text}");
}
