using System.Globalization;
using System.Text;
using NoteSdk.Inference.Texts;

namespace NoteSdk.Inference.Patterns;

/// <summary>Writes patterns as a schema has them, with names for their holes.</summary>
internal static class PatternText
{
    /// <summary>The text of a pattern.</summary>
    public static string Write(IReadOnlyList<Element> pattern)
    {
        StringBuilder text = new();
        HashSet<string> names = [];
        for (int i = 0; i < pattern.Count; i++)
        {
            Element element = pattern[i];
            if (!element.IsHole)
            {
                text.Append(TemplateText.Escape(element.Text));
                continue;
            }

            string name = Free(NameOf(pattern, i), names);
            text.Append('{').Append(name);
            if (element.Kind == ElementKind.Value) text.Append(':').Append(element.Text);
            text.Append('}');
        }

        return text.ToString();
    }

    /// <summary>The name of a hole: the word right before it, or else its type.</summary>
    private static string NameOf(IReadOnlyList<Element> pattern, int hole)
    {
        bool hasWord = hole > 1 && pattern[hole - 1].Kind == ElementKind.Blank && pattern[hole - 2].Kind == ElementKind.Word;
        if (hasWord && pattern[hole - 2].Text.All(char.IsAsciiLetter)) return pattern[hole - 2].Text.ToLowerInvariant();
        return pattern[hole].Kind == ElementKind.Text ? "text"
            : pattern[hole].Text switch { "link" => "note", "int" or "number" => "number", var type => type };
    }

    private static string Free(string name, HashSet<string> names)
    {
        string free = name;
        for (int i = 2; !names.Add(free); i++) free = name + i.ToString(CultureInfo.InvariantCulture);
        return free;
    }
}
