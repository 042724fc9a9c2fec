using System;
using System.Collections.Generic;
using NoteSdk.Schema.Types;

namespace NoteSdk.Schema.Patterns;

/// <summary>
/// A pattern with known types, matched over a text like the runtime's <c>LinePattern</c> over UTF-8: the type of a hole decides
/// where it ends, for a URL together with the text that follows it; a text hole ends before the first occurrence of its next literal that the next hole can
/// follow, and the last text hole before a closing literal ends before the last such occurrence. The build uses it to compare patterns; a test compares it with
/// the runtime.
/// </summary>
internal sealed class PatternForm(IReadOnlyList<FormPart> parts)
{
    public IReadOnlyList<FormPart> Parts { get; } = parts;

    /// <summary>
    /// Whether a whole text has this form. <paramref name="values"/> gets the holes' values, up to the one where the match failed.
    /// </summary>
    public bool Match(string text, IList<string> values)
    {
        int at = 0;
        for (int i = 0; i < Parts.Count; i++)
        {
            FormPart part = Parts[i];
            if (!part.IsHole)
            {
                if (string.CompareOrdinal(text, at, part.Literal, 0, part.Literal.Length) != 0)
                    return false;
                at += part.Literal.Length;
                continue;
            }

            int length = LengthOfHole(text, at, i);
            if (length <= 0)
                return false;

            string value = text.Substring(at, length);
            values.Add(value);
            if (!HoleSyntax.CanRead(part, value))
                return false;
            at += length;
        }

        return at == text.Length;
    }

    private int LengthOfHole(string text, int at, int index)
    {
        FormPart hole = Parts[index];
        int length = HoleSyntax.Measure(hole, text, at);
        if (length == HoleSyntax.Open)
            return LengthOfText(text, at, index);

        // A URL extends to a blank; in `<{page:url}>` the bracket is not part of it.
        bool isClosed = hole.Kind == ValueKind.Url && index + 1 < Parts.Count && !Parts[index + 1].IsHole && Parts[index + 1].Literal[0] is not (' ' or '\t');
        if (!isClosed || length < 0)
            return length;
        int closed = LengthOfText(text, at, index);
        return closed <= length ? closed : HoleSyntax.None;
    }

    private int LengthOfText(string text, int at, int index)
    {
        int last = Parts.Count - 1;
        if (index == last)
            return text.Length - at;
        if (Parts[index + 1].IsHole)
            return HoleSyntax.None;

        string literal = Parts[index + 1].Literal;
        if (index == last - 1)
            return text.Length - at >= literal.Length && text.EndsWith(literal, StringComparison.Ordinal) ? text.Length - at - literal.Length : HoleSyntax.None;

        FormPart next = Parts[index + 2];
        return index + 3 == last && !Parts[index + 3].IsHole ? LastPlace(text, at, literal, next) - at : FirstPlace(text, at, literal, next) - at;
    }

    private static int FirstPlace(string text, int at, string literal, FormPart next)
    {
        for (int from = at; from < text.Length; from++)
        {
            from = text.IndexOf(literal, from, StringComparison.Ordinal);
            if (from < 0)
                break;
            if (CanFollow(text, from + literal.Length, next))
                return from;
        }

        return HoleSyntax.None;
    }

    private static int LastPlace(string text, int at, string literal, FormPart next)
    {
        for (int end = text.Length; end - literal.Length >= at;)
        {
            int found = text.LastIndexOf(literal, end - 1, end - at, StringComparison.Ordinal);
            if (found < 0)
                break;
            if (CanFollow(text, found + literal.Length, next))
                return found;
            end = found;
        }

        return HoleSyntax.None;
    }

    private static bool CanFollow(string text, int at, FormPart next) => HoleSyntax.Measure(next, text, at) is HoleSyntax.Open or > 0;
}
