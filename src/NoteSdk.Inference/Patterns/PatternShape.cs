namespace NoteSdk.Inference.Patterns;

/// <summary>The rules for the elements of a pattern.</summary>
internal static class PatternShape
{
    /// <summary>Joins texts that nothing but blanks is between, and leaves out blanks at the ends.</summary>
    public static List<Element> Merge(IEnumerable<Element> elements)
    {
        List<Element> merged = [];
        foreach (Element element in elements)
        {
            if (element.Kind == ElementKind.Text)
            {
                if (merged is [.., { Kind: ElementKind.Text }]) continue;
                if (merged is [.., { Kind: ElementKind.Text }, { Kind: ElementKind.Blank }])
                {
                    merged.RemoveAt(merged.Count - 1);
                    continue;
                }
            }

            merged.Add(element);
        }

        while (merged is [.., { Kind: ElementKind.Blank }]) merged.RemoveAt(merged.Count - 1);
        while (merged is [{ Kind: ElementKind.Blank }, ..]) merged.RemoveAt(0);
        return merged;
    }

    /// <summary>
    /// Whether elements can be a pattern: brackets and emphasis are closed, a text ends at a sign or at the end, and there is more than text.
    /// </summary>
    public static bool IsSound(IReadOnlyList<Element> elements)
    {
        if (!elements.Any(static element => element.IsHole)
            || !elements.Any(static element => element.Kind is ElementKind.Sign or ElementKind.Value)) return false;
        for (int i = 0; i + 1 < elements.Count; i++)
        {
            if (elements[i].Kind == ElementKind.Value && elements[i + 1].IsHole) return false;
            if (elements[i].Kind != ElementKind.Text) continue;
            Element next = elements[i + 1].Kind == ElementKind.Blank && i + 2 < elements.Count ? elements[i + 2] : elements[i + 1];
            if (next.Kind != ElementKind.Sign) return false;
        }

        return AreClosed(elements);
    }

    /// <summary>How much a pattern says: the more, the fewer lines fit by chance.</summary>
    public static double Specificity(IReadOnlyList<Element> elements) => elements.Sum(static element => element.Kind switch
    {
        ElementKind.Sign => 2,
        ElementKind.Word => 1,
        ElementKind.Value => 3,
        ElementKind.Text => -0.5,
        _ => 0,
    });

    /// <summary>The patterns that say one thing less, each with the share of its lines that the stronger one must have.</summary>
    public static IEnumerable<(List<Element> Weaker, double Share)> Weaken(IReadOnlyList<Element> elements)
    {
        const double ShareOfWord = 0.8;
        const double ShareOfSign = 0.5;
        for (int i = 0; i < elements.Count; i++)
        {
            if (elements[i].Kind is ElementKind.Word or ElementKind.Value) yield return (Replaced(elements, i, i), ShareOfWord);
            else if (elements[i].Kind == ElementKind.Sign
                && IsBetweenTexts(elements, i, out int first, out int last)) yield return (Replaced(elements, first, last), ShareOfSign);
        }
    }

    private static List<Element> Replaced(IReadOnlyList<Element> elements, int first, int last) =>
        Merge([.. elements.Take(first), Element.AnyText, .. elements.Skip(last + 1)]);

    private static bool IsBetweenTexts(IReadOnlyList<Element> elements, int at, out int first, out int last)
    {
        first = at - 1;
        last = at + 1;
        if (first >= 0 && elements[first].Kind == ElementKind.Blank) first--;
        if (last < elements.Count && elements[last].Kind == ElementKind.Blank) last++;
        return first >= 0 && last < elements.Count && elements[first].Kind == ElementKind.Text && elements[last].Kind == ElementKind.Text;
    }

    private static bool AreClosed(IReadOnlyList<Element> elements)
    {
        Stack<char> open = new();
        int stars = 0;
        int marks = 0;
        foreach (Element element in elements)
        {
            if (element.Kind != ElementKind.Sign) continue;
            char sign = element.Text[0];
            if (sign is '(' or '[' or '{' or '<') open.Push(sign);
            else if (sign is ')' or ']' or '}' && !(open.TryPop(out char begun) && begun == (sign == ')' ? '(' : sign == ']' ? '[' : '{'))) return false;
            else if (sign == '>' && open.TryPeek(out char angle) && angle == '<') open.Pop();
            else if (sign == '*') stars++;
            else if (sign is '`' or '_') marks++;
        }

        return open.Count == 0 && stars % 2 == 0 && marks % 2 == 0;
    }
}
