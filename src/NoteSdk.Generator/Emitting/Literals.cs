using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using NoteSdk.Schema;

namespace NoteSdk.Generator.Emitting;

/// <summary>Values as C# writes them.</summary>
internal static class Literals
{
    public static string Text(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    public static string Texts(IEnumerable<string> values) => string.Join(", ", values.Select(Text));

    /// <summary>A text for a documentation comment: one line, without what XML forbids.</summary>
    public static string Xml(string text)
    {
        StringBuilder result = new();
        foreach (char c in text)
        {
            result.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\r' or '\n' or '\u0085' or '\u2028' or '\u2029' => " ",
                _ => char.IsControl(c) || char.IsSurrogate(c) || c >= '\uFFFE' ? "" : c.ToString(),
            });
        }

        return result.ToString().Trim();
    }

    /// <summary>An identifier, escaped where it is a keyword.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>The default of a member that is no list. The schema has checked it against the type.</summary>
    public static string Default(MemberType type, string text, string targetNamespace) => type.Kind switch
    {
        ValueKind.Url => $"new global::System.Uri({Text(text)}, global::System.UriKind.RelativeOrAbsolute)",
        ValueKind.Markdown => $"new global::NoteSdk.Markdown({Text(text)})",
        ValueKind.Bool => text.ToLowerInvariant(),
        ValueKind.Int => text.TrimStart('+') + "L",
        ValueKind.Number => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) + "m",
        ValueKind.Date => $"global::System.DateOnly.Parse({Text(text)}, global::System.Globalization.CultureInfo.InvariantCulture)",
        ValueKind.Time => $"global::System.TimeOnly.Parse({Text(text)}, global::System.Globalization.CultureInfo.InvariantCulture)",
        ValueKind.DateTime => $"global::System.DateTime.Parse({Text(text)}, global::System.Globalization.CultureInfo.InvariantCulture)",
        ValueKind.Instant => $"global::System.DateTimeOffset.Parse({Text(text)}, global::System.Globalization.CultureInfo.InvariantCulture)",
        ValueKind.Link when type.Name is not null => $"{TypeNames.Item(type, targetNamespace)}.FromLink(global::NoteSdk.Link.Parse({Text(text)}))",
        ValueKind.Link => $"global::NoteSdk.Link.Parse({Text(text)})",
        ValueKind.Enum => $"{TypeNames.Item(type, targetNamespace)}.{Identifier(text)}",
        ValueKind.Text or ValueKind.Email or ValueKind.Tag => Text(text),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "This kind has no default."),
    };
}
