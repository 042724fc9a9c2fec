using System.Buffers;

namespace NoteSdk.Inference.Patterns;

/// <summary>Splits a line into elements: values, signs, words that many lines have, and the texts between them.</summary>
internal static class LineElements
{
    /// <summary>What prose has between its words.</summary>
    private static readonly SearchValues<char> s_prose = SearchValues.Create(".,;!?'\"’“”");

    /// <summary>The words of a line.</summary>
    public static IEnumerable<string> WordsOf(string line) => Split(line).Where(static element => element.Kind == ElementKind.Word)
        .Select(static element => element.Text);

    /// <summary>The elements of a line. Words other than the ones that are kept are texts, together with what prose has between them.</summary>
    public static List<Element> Of(string line, HashSet<string> kept)
    {
        List<Element> elements = [];
        foreach (Element element in Split(line))
        {
            bool isText = element.Kind == ElementKind.Text || (element.Kind == ElementKind.Word && !kept.Contains(element.Text));
            elements.Add(isText ? Element.AnyText : element);
        }

        return PatternShape.Merge(elements);
    }

    /// <summary>The elements of a line with all its words and signs as they are: only values are holes.</summary>
    public static List<Element> Exact(string line)
    {
        List<Element> elements = [];
        for (int at = 0; at < line.Length;)
        {
            bool isValue = ValueForms.At(line, at) is { Type: "date" or "datetime" or "link" or "time" };
            (string type, int length) = isValue ? ValueForms.At(line, at)!.Value : ("", 1);
            elements.Add(isValue ? new Element(ElementKind.Value, type) : new Element(ElementKind.Sign, line[at..(at + 1)]));
            at += length;
        }

        return elements;
    }

    private static IEnumerable<Element> Split(string line)
    {
        for (int at = 0; at < line.Length;)
        {
            char c = line[at];
            int end = at + 1;
            if (ValueForms.At(line, at) is { } value)
            {
                yield return new Element(ElementKind.Value, value.Type);
                at += value.Length;
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                while (end < line.Length && char.IsWhiteSpace(line[end])) end++;
                yield return new Element(ElementKind.Blank, line[at..end]);
            }
            else if (IsOfWord(c))
            {
                while (end < line.Length && (IsOfWord(line[end]) || IsInWord(line, end))) end++;
                yield return new Element(ElementKind.Word, line[at..end]);
            }
            else
            {
                yield return s_prose.Contains(c) ? Element.AnyText : new Element(ElementKind.Sign, line[at..end]);
            }

            at = end;
        }
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.OtherSymbol;

    /// <summary>Whether a sign is within a word, as in <c>well-known</c> and <c>don't</c>.</summary>
    private static bool IsInWord(string line, int at) =>
        line[at] is '-' or '\'' or '’' or '_' && at + 1 < line.Length && char.IsLetterOrDigit(line[at - 1]) && char.IsLetterOrDigit(line[at + 1]);
}
