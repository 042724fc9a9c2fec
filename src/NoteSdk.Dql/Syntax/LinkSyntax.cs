using System;
using System.Text;
using NoteSdk.Dql.Parsing;

namespace NoteSdk.Dql.Syntax;

/// <summary>A link as it is written.</summary>
/// <param name="Path">The name or path before <c>#</c>.</param>
/// <param name="Kind">What it leads to.</param>
/// <param name="Subpath">The heading or block id; null for a file link.</param>
/// <param name="Display">The text after <c>|</c>, or null.</param>
/// <param name="IsEmbed">Whether there is a <c>!</c> before it.</param>
internal sealed record LinkSyntax(string Path, LinkKind Kind, string? Subpath, string? Display, bool IsEmbed)
{
    /// <summary>Splits the text between <c>[[</c> and <c>]]</c>: at the first <c>|</c> without a backslash, then at <c>#</c>.</summary>
    public static LinkSyntax OfInner(string inner, bool isEmbed)
    {
        int pipe = inner.IndexOf('|');
        while (pipe > 0 && inner[pipe - 1] == '\\')
            pipe = inner.IndexOf('|', pipe + 1);
        string target = (pipe < 0 ? inner : inner.Substring(0, pipe)).Replace("\\|", "|");
        return OfTarget(target, pipe < 0 ? null : inner.Substring(pipe + 1), isEmbed);
    }

    /// <summary>Splits a path with a heading or a block id. With several <c>#</c>, the first two parts count.</summary>
    public static LinkSyntax OfTarget(string target, string? display, bool isEmbed)
    {
        bool isBlock = target.IndexOf("#^", StringComparison.Ordinal) >= 0;
        string[] parts = target.Split([isBlock ? "#^" : "#"], StringSplitOptions.None);
        if (parts.Length == 1)
            return new(target, LinkKind.File, null, display, isEmbed);
        return isBlock ? new(parts[0], LinkKind.Block, parts[1], display, isEmbed) : new(parts[0], LinkKind.Header, HeaderText(parts[1]), display, isEmbed);
    }

    /// <summary>
    /// A heading as a link names it: characters other than letters, digits, <c>_</c>, <c>-</c> and emoji become blanks, and several blanks become one.
    /// </summary>
    public static string HeaderText(string heading)
    {
        StringBuilder text = new();
        bool isBlank = false;
        for (int at = 0; at < heading.Length;)
        {
            int length = QueryCharacters.NameLength(heading, at);
            if (length == 0)
            {
                isBlank = true;
                at += char.IsSurrogatePair(heading, at) ? 2 : 1;
                continue;
            }

            if (isBlank && text.Length > 0)
                text.Append(' ');
            isBlank = false;
            text.Append(heading, at, length);
            at += length;
        }

        return text.ToString();
    }
}
