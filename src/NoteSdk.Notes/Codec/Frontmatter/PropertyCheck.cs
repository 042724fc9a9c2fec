using System.Text;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Outlines;

namespace NoteSdk;

/// <summary>
/// Finds what is questionable in the properties that other programs read, whatever the schema says: a text where they expect a list, and names that they do not
/// know.
/// </summary>
internal static class PropertyCheck
{
    private static readonly string[] Lists = ["tags", "aliases", "cssclasses"];
    private static readonly string[] Singular = ["tag", "alias", "cssclass"];

    public static void Run(NoteReader note, DiagnosticSink diagnostics)
    {
        ReadOnlySpan<YamlNode> nodes = note.Frontmatter.Nodes;
        for (int i = 0; i < nodes.Length; i = nodes[i].Next)
        {
            if (!FrontmatterReader.TryGetKeyUtf8(note.Text, nodes[i], out ReadOnlySpan<byte> key)) continue;
            int property = Find(key);
            if (property < 0 || !HoldsSomething(note, nodes[i])) continue;
            if (!Ascii.Equals(key, Lists[property]))
            {
                diagnostics.Report(NoteRules.UnreadProperty, nodes[i].KeyStart, DiagnosticSink.Excerpt(key), Lists[property]);
            }
            else if (nodes[i].Kind == YamlKind.Scalar) CheckText(note, nodes[i], Lists[property], diagnostics);
        }
    }

    private static int Find(ReadOnlySpan<byte> key)
    {
        for (int i = 0; i < Lists.Length; i++)
        {
            if (Ascii.EqualsIgnoreCase(key, Lists[i]) || Ascii.EqualsIgnoreCase(key, Singular[i])) return i;
        }

        return -1;
    }

    private static bool HoldsSomething(NoteReader note, in YamlNode node) =>
        node.Kind is YamlKind.Sequence or YamlKind.Mapping
            || (ScalarText.Has(note.Document, node) && ScalarText.Of(note.Document, node) is { IsEmpty: false } text && !note.IsPlaceholder(text));

    private static void CheckText(NoteReader note, in YamlNode node, string property, DiagnosticSink diagnostics)
    {
        string text = note.Frontmatter.GetString(note.Text, node);

        // Names may contain blanks, tags and classes may not.
        char[] separators = property == "aliases" ? [',', '\n'] : [',', ' ', '\t', '\n'];
        IEnumerable<string> items = text.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(static item => YamlScalar.Write(item, YamlStyle.Plain, YamlContext.FlowItem, isText: true));
        diagnostics.Report(NoteRules.TextForList, node.Start, property, DiagnosticSink.Excerpt(Encoding.UTF8.GetBytes(text)),
            DiagnosticSink.Excerpt(Encoding.UTF8.GetBytes($"{property}: [{string.Join(", ", items)}]")));
    }
}
