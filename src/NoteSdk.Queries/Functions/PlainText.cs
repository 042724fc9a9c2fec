using System.Buffers;
using System.Text;

namespace NoteSdk.Queries.Functions;

/// <summary>
/// Removes the usual Markdown from a text: links and embeds become what they show; markers of lists, quotes and headings at the start of lines, HTML tags,
/// emphasis, code and strikethrough are removed. Every pass is linear in the text.
/// </summary>
internal static class PlainText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*-+_~`<[#>=0123456789");

    public static string Of(string text)
    {
        string result = Wikilinks(text);
        if (!result.AsSpan().ContainsAny(Marks)) return result;
        result = string.Join('\n', result.Split('\n').Select(Line));
        result = result.Replace("~~", "", StringComparison.Ordinal);
        result = Between(result, "<", ">", static _ => "");
        result = MarkdownLinks(result);
        foreach (string mark in (ReadOnlySpan<string>)["***", "**", "*", "___", "__", "_", "```", "`", "~"]) result = Marked(result, mark);
        return result;
    }

    /// <summary><c>[[a]]</c> to <c>a</c>; of the links with an alias only the first, as Dataview does.</summary>
    private static string Wikilinks(string text)
    {
        bool isFirst = true;
        return Between(text, "[[", "]]", inner =>
        {
            int pipe = inner.IndexOf('|', StringComparison.Ordinal);
            if (pipe < 0) return inner;
            if (!isFirst) return null;
            isFirst = false;
            return inner[(pipe + 1)..];
        });
    }

    /// <summary>A line without the markers of a rule, an item, a quote or a heading.</summary>
    private static string Line(string line)
    {
        string trimmed = line.TrimStart();
        string compact = trimmed.Replace(" ", "", StringComparison.Ordinal);
        if (compact.Length >= 3 && compact[0] is '-' or '*' or '_' && compact.AsSpan().IndexOfAnyExcept(compact[0]) < 0) return "";
        string indentation = line[..^trimmed.Length];
        int digits = trimmed.AsSpan().IndexOfAnyExceptInRange('0', '9');
        int marker = trimmed is ['*' or '-' or '+', ..] ? 1 : digits > 0 && trimmed[digits] == '.' ? digits + 1 : 0;
        if (marker > 0 && marker < trimmed.Length && char.IsWhiteSpace(trimmed[marker])) trimmed = trimmed[marker..].TrimStart();
        if (trimmed is ['>', ..]) return trimmed[(trimmed is [_, ' ', ..] ? 2 : 1)..];
        int hashes = trimmed.AsSpan().IndexOfAnyExcept('#');
        return hashes is > 0 and <= 6 && trimmed[hashes] == ' ' ? trimmed[hashes..].Trim().TrimEnd('#').TrimEnd() : indentation + trimmed;
    }

    /// <summary><c>[text](url)</c> and <c>![text](url)</c> to the text.</summary>
    private static string MarkdownLinks(string text)
    {
        StringBuilder result = new();
        int at = 0;
        while (at < text.Length)
        {
            int open = text.IndexOf('[', at);
            int close = open < 0 ? -1 : text.IndexOf(']', open);
            if (close < 0) break;
            bool isLink = close + 1 < text.Length && text[close + 1] is '(' or '[';
            int end = isLink ? text.AsSpan(close + 2).IndexOfAny(')', ']') : -1;
            if (end < 0)
            {
                result.Append(text, at, close + 1 - at);
                at = close + 1;
                continue;
            }

            int start = open > at && text[open - 1] == '!' ? open - 1 : open;
            result.Append(text, at, start - at).Append(text, open + 1, close - open - 1);
            at = close + 3 + end;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Removes two equal marks around a text. Marks with blanks inside, and <c>_</c> within words, are text.</summary>
    private static string Marked(string text, string mark)
    {
        bool isUnderscore = mark[0] == '_';
        StringBuilder result = new();
        int at = 0;
        while (at < text.Length)
        {
            int open = text.IndexOf(mark, at, StringComparison.Ordinal);
            int close = open < 0 ? -1 : text.IndexOf(mark, open + mark.Length, StringComparison.Ordinal);
            if (close < 0) break;
            int inner = open + mark.Length;
            bool isCode = mark[0] == '`';
            bool isMark = close > inner && (isCode || !char.IsWhiteSpace(text[inner]) && !char.IsWhiteSpace(text[close - 1]))
                && (!isUnderscore || !IsWord(text, open - 1) && !IsWord(text, close + mark.Length));
            if (!isMark)
            {
                result.Append(text, at, inner - at);
                at = inner;
                continue;
            }

            result.Append(text, at, open - at).Append(text, inner, close - inner);
            at = close + mark.Length;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static string Between(string text, string opening, string closing, Func<string, string?> change)
    {
        StringBuilder result = new();
        int at = 0;
        while (at < text.Length)
        {
            int open = text.IndexOf(opening, at, StringComparison.Ordinal);
            int close = open < 0 ? -1 : text.IndexOf(closing, open + opening.Length, StringComparison.Ordinal);
            if (close < 0) break;
            string inner = text[(open + opening.Length)..close];
            result.Append(text, at, open - at);
            result.Append(change(inner) ?? text[open..(close + closing.Length)]);
            at = close + closing.Length;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_');
}
