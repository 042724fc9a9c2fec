using System.Collections.Generic;
using System.Text;
using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Templates;

/// <summary>
/// Splits a text with holes: <c>{</c> and <c>}</c> enclose a hole, <c>{{</c> and <c>}}</c> mean a single brace. Templates and patterns share it.
/// </summary>
internal static class BraceText
{
    public static List<BraceSegment> Split(string text, ICollection<TextFault> faults)
    {
        var segments = new List<BraceSegment>();
        var literal = new StringBuilder();
        int literalStart = 0;
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            bool isDoubled = c is '{' or '}' && at + 1 < text.Length && text[at + 1] == c;
            if (isDoubled || c is not ('{' or '}'))
            {
                literal.Append(c);
                at += isDoubled ? 2 : 1;
                continue;
            }

            if (c == '}')
            {
                faults.Add(new(at, 1, "this '}' closes nothing; write '}}' for a brace in the text"));
                at++;
                continue;
            }

            int close = text.IndexOfAny(['{', '}'], at + 1);
            if (close < 0 || text[close] == '{')
            {
                faults.Add(new(at, 1, "this '{' is not closed; add a '}', or write '{{' for a brace in the text"));
                at++;
                continue;
            }

            Flush(at);
            segments.Add(new(true, text.Substring(at + 1, close - at - 1), at + 1, close - at - 1));
            at = close + 1;
            literalStart = at;
        }

        Flush(at);
        return segments;

        void Flush(int end)
        {
            if (literal.Length > 0)
                segments.Add(new(false, literal.ToString(), literalStart, end - literalStart));
            literal.Clear();
        }
    }

    /// <summary>Doubles the braces of a literal.</summary>
    public static string Escape(string literal) => literal.Replace("{", "{{").Replace("}", "}}");
}
