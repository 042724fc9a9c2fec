using System.Linq;
using Microsoft.CodeAnalysis.Text;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Generator.Notes;

/// <summary>
/// Reads a note's type from its first lines. Nothing else of a note is read in the compiler: the package's check, which has the runtime, reports what is wrong
/// with it.
/// </summary>
internal static class NoteHead
{
    private const string Key = "type";

    /// <summary>The value of the frontmatter key <c>type</c>; null if there is none.</summary>
    public static string? TypeOf(SourceText text)
    {
        int closing = FindClosing(text);
        if (closing < 0) return null;
        for (int i = 1; i < closing; i++)
        {
            TextLine line = text.Lines[i];

            // The value is usually on the key's line; then the other lines do not matter, even if they are not YAML.
            if (IsKey(text, line) && Read(text.ToString(line.Span)) is { Length: > 0 } type) return type;
        }

        return Read(text.ToString(TextSpan.FromBounds(text.Lines[1].Start, text.Lines[closing].Start)));
    }

    /// <summary>The line of the closing <c>---</c>, or -1 if there is no frontmatter.</summary>
    private static int FindClosing(SourceText text)
    {
        TextLineCollection lines = text.Lines;
        if (!IsFence(text, lines[0])) return -1;
        for (int i = 1; i < lines.Count; i++)
        {
            if (IsFence(text, lines[i])) return i;
        }

        return -1;
    }

    private static bool IsFence(SourceText text, TextLine line)
    {
        if (line.End - line.Start < 3) return false;
        for (int i = 0; i < line.End - line.Start; i++)
        {
            char c = text[line.Start + i];
            if (i < 3 ? c != '-' : c is not (' ' or '\t')) return false;
        }

        return true;
    }

    private static bool IsKey(SourceText text, TextLine line)
    {
        if (line.End - line.Start <= Key.Length) return false;
        for (int i = 0; i < Key.Length; i++)
        {
            if (text[line.Start + i] != Key[i]) return false;
        }

        return text[line.Start + Key.Length] is ':' or ' ' or '\t';
    }

    private static string? Read(string yaml)
    {
        YamlValueTree tree = YamlTreeReader.Read(yaml, new DiagnosticBag());
        return tree.Root?.Entries.Where(static entry => entry.Key == Key).Select(static entry => entry.Value)
            .FirstOrDefault(static value => value.Kind == YamlValueKind.Scalar)?.Text;
    }
}
