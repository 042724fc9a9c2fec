using NoteSdk.Schema.Diagnostics;
using YamlDotNet.Core;

namespace NoteSdk.Schema.Yaml;

/// <summary>Finds where in the file each unit of a scalar's decoded text is, so that a mistake inside a text is reported at its column.</summary>
internal static class ScalarPlaces
{
    /// <summary>
    /// For every unit of the text, and for its end, the offset in the file; null if the two cannot be matched (folded scalars, line continuations).
    /// </summary>
    public static int[]? Find(string source, YamlValue value)
    {
        if (value.Kind != YamlValueKind.Scalar)
            return null;

        int start = value.Span.Start;
        int end = value.Span.End;
        return value.Style switch
        {
            ScalarStyle.Plain => FindFlow(source, start, end, value.Text, ScalarStyle.Plain),
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted when end - start >= 2 => FindFlow(source, start + 1, end - 1, value.Text, value.Style),
            ScalarStyle.Literal => FindLiteral(source, start, end, value.Text),
            _ => null,
        };
    }

    private static int[]? FindFlow(string source, int at, int end, string text, ScalarStyle style)
    {
        var places = new int[text.Length + 1];
        int i = 0;
        while (i < text.Length && at < end)
        {
            places[i] = at;
            if (style == ScalarStyle.DoubleQuoted && source[at] == '\\')
            {
                // YAML 1.2, section 5.7: \xHH, \uHHHH, \UHHHHHHHH; all others are two units long. A line continuation decodes to nothing.
                if (at + 1 >= end || LineMap.IsLineBreak(source[at + 1]))
                    return null;
                int length = source[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };
                if (length == 10 && char.IsHighSurrogate(text[i]) && i + 1 < text.Length)
                    places[++i] = at;
                at += length;
            }
            else if (style == ScalarStyle.SingleQuoted && source[at] == '\'')
            {
                at += 2;
            }
            else if (source[at] is ' ' or '\t' || LineMap.IsLineBreak(source[at]))
            {
                if (!SkipBlanks(source, end, text, ref at, ref i, places))
                    return null;
                continue;
            }
            else if (source[at] == text[i])
            {
                at++;
            }
            else
            {
                return null;
            }

            i++;
        }

        places[text.Length] = at;
        return i == text.Length ? places : null;
    }

    // Blanks in a line stay. YAML 1.2, section 6.5: one line break folds into a space, n of them into n - 1 line feeds; the blanks around are dropped.
    private static bool SkipBlanks(string source, int end, string text, ref int at, ref int i, int[] places)
    {
        int from = at;
        int breaks = 0;
        while (at < end && (source[at] is ' ' or '\t' || LineMap.IsLineBreak(source[at])))
        {
            if (source[at] == '\r' && at + 1 < end && source[at + 1] == '\n')
                at++;
            if (LineMap.IsLineBreak(source[at]))
                breaks++;
            at++;
        }

        int length = breaks switch { 0 => at - from, 1 => 1, _ => breaks - 1 };
        for (int n = 0; n < length; n++)
        {
            char expected = breaks switch { 0 => source[from + n], 1 => ' ', _ => '\n' };
            if (i >= text.Length || text[i] != expected)
                return false;
            places[i++] = breaks == 0 ? from + n : from;
        }

        return true;
    }

    private static int[]? FindLiteral(string source, int at, int end, string text)
    {
        while (at < end && !LineMap.IsLineBreak(source[at]))
            at++;

        SkipBreak(source, end, ref at);
        int indent = Indent(source, at, end, text);
        var places = new int[text.Length + 1];
        int i = 0;
        while (i < text.Length && at <= end)
        {
            for (int n = 0; n < indent && at < end && source[at] == ' '; n++)
                at++;

            while (i < text.Length && text[i] != '\n')
            {
                if (at >= end || source[at] != text[i])
                    return null;
                places[i++] = at++;
            }

            if (i < text.Length)
                places[i++] = at;
            SkipBreak(source, end, ref at);
        }

        places[text.Length] = at;
        return i == text.Length ? places : null;
    }

    private static void SkipBreak(string source, int end, ref int at)
    {
        if (at < end && source[at] == '\r' && at + 1 < end && source[at + 1] == '\n')
            at++;
        if (at < end)
            at++;
    }

    // How far the lines are indented beyond their decoded text: the first line that is not blank decides.
    private static int Indent(string source, int at, int end, string text)
    {
        int spaces = 0;
        for (; at < end && (source[at] == ' ' || LineMap.IsLineBreak(source[at])); at++)
            spaces = source[at] == ' ' ? spaces + 1 : 0;

        int own = 0;
        foreach (char c in text)
        {
            if (c is not (' ' or '\n'))
                break;
            own = c == ' ' ? own + 1 : 0;
        }

        return spaces - own;
    }
}
