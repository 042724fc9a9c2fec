using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace NoteSdk.Generator.Emitting;

/// <summary>Texts and names as C# writes them.</summary>
internal static class Literals
{
    /// <summary>A string literal of one line.</summary>
    public static string Text(string value)
    {
        string literal = SymbolDisplay.FormatLiteral(value, quote: true);
        return literal.Any(IsInvisible) ? string.Concat(literal.Select(static c => IsInvisible(c) ? $"\\u{(int)c:x4}" : c.ToString())) : literal;
    }

    public static string[] Texts(IEnumerable<string> values) => [.. values.Select(Text)];

    /// <summary>Whether a text has several lines and no characters that would be invisible in a raw string literal.</summary>
    public static bool IsRaw(string text) =>
        text.Contains('\n') && text.All(static c => c == '\n' || !(char.IsControl(c) || IsInvisible(c) || IsLineBreak(c) || char.IsSurrogate(c)));

    /// <summary>The quotes around a raw string literal: three, or one more than the text has in a row.</summary>
    public static string RawQuotes(string text)
    {
        int most = 2;
        int run = 0;
        foreach (char c in text)
        {
            run = c == '"' ? run + 1 : 0;
            if (run > most) most = run;
        }

        return new string('"', most + 1);
    }

    /// <summary>A text for a documentation comment: one line, without what XML forbids.</summary>
    public static string Xml(string text) => Comment(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>A text for a comment: one line, without invisible characters and marks of the writing direction.</summary>
    public static string Comment(string text)
    {
        StringBuilder result = new();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (IsLineBreak(c)) result.Append(' ');
            else if (char.IsSurrogatePair(text, i)) result.Append(c).Append(text[++i]);
            else if (!(char.IsControl(c) || IsInvisible(c) || char.IsSurrogate(c) || c >= '\uFFFE')) result.Append(c);
        }

        return result.ToString().Trim();
    }

    /// <summary>An identifier, escaped where it is a keyword.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    // Marks of the writing direction, joiners, the byte order mark.
    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    // C# specification, section 6.3.2.
    private static bool IsLineBreak(char c) => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';
}
