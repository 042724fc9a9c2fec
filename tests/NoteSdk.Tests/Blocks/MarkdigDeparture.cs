using System.Text.RegularExpressions;

namespace NoteSdk.Tests.Blocks;

/// <summary>A difference between Markdig and the scanner that stays: where it happens, why, and a text that shows it.</summary>
/// <param name="Reason">Which of the two departs from what.</param>
/// <param name="Pattern">What a text holds in which the difference may happen.</param>
/// <param name="Example">A text that differs.</param>
internal sealed partial record MarkdigDeparture(string Reason, Regex Pattern, string Example)
{
    /// <summary>All of them.</summary>
    public static MarkdigDeparture[] All { get; } =
    [
        new("Markdig takes a list marker or a heading after four columns for one, and not for text or code, when the line does not belong to an item above it "
            + "(CommonMark, section 5.2: up to three columns); and `-` so far in for no underline.", FarMarker(), "1)   a\n    + b\n"),
        new("Markdig takes dashes or stars after a fenced block that its item's end closes for nested items (CommonMark, section 4.1: a thematic break first).",
            FenceThenBreak(), "- ```\n- - -\n"),
        new("Markdig gives an item whose first line is blank the lines that are indented by one column less than it needs.",
            EmptyItemThenTab(), "- - \n   *\n\t```a`b\n"),
        new("Markdig ends an item whose first line is blank, and its list, at blank lines further down (CommonMark, section 5.2: only at a second blank line "
            + "right below).", EmptyItemThenBlank(), "* a\n\n*\n\n\n* c\n"),
        new("Markdig counts the text of a heading from a wrong byte where a tab follows the hashes.", HashesThenTab(), "\n#\tFoo\n"),
        new("Markdig does not take dashes right below link definitions for a thematic break (CommonMark, section 4.7: a definition is no paragraph), but in a "
            + "paragraph that starts with one an item that may interrupt no paragraph for one (commonmark.js: text).",
            DefinitionThenLine(), "[x]: /u\n---\n"),
        new("Markdig starts an HTML block with the end tag of `pre`, `script`, `style` or `textarea` (CommonMark, section 4.6: no start condition).",
            EndTag(), "</pre>\n"),
        new("Markdig makes a table of rows and delimiters that differ in number (GFM, section 4.10: no table), and of a lone pipe.", Pipe(), "| a | b |\n| - |\n"),
        new("Markdig ends no table at a row without pipes, and makes it a paragraph instead (GFM, section 4.10: a row).", Pipe(), "| a |\n| - |\nb\n"),
        new("Markdig counts the text above a table as the table's paragraph.", Pipe(), "a\n| b |\n| - |\n"),
    ];

    /// <summary>Whether one of them may happen in a text.</summary>
    public static bool IsPossible(string markdown)
    {
        string lines = markdown.ReplaceLineEndings("\n");
        return Array.Exists(All, d => d.Pattern.IsMatch(lines));
    }

    [GeneratedRegex(@"^(?:> ?)*(?: {4}| {0,3}\t)[ \t]*(?:[-+*#]|\d{1,9}[.)])", RegexOptions.Multiline)]
    private static partial Regex FarMarker();

    [GeneratedRegex(@"(?:```|~~~)[^\0]*^[> \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$", RegexOptions.Multiline)]
    private static partial Regex FenceThenBreak();

    [GeneratedRegex(@"(?:[-+*]|\d[.)])[ \t]*\n+[> ]*\t")]
    private static partial Regex EmptyItemThenTab();

    [GeneratedRegex(@"(?:[-+*]|\d[.)])[ \t]*\n(?:[^\n]*\n)*?[> \t]*\n")]
    private static partial Regex EmptyItemThenBlank();

    [GeneratedRegex(@"#{1,6}\t")]
    private static partial Regex HashesThenTab();

    [GeneratedRegex(@"\]:[^\n]*\n(?:[^\n]+\n)*?[> \t]*(?:[-+*]+|\d{1,9}[.)])(?:[ \t]|$)", RegexOptions.Multiline)]
    private static partial Regex DefinitionThenLine();

    [GeneratedRegex(@"</(?:pre|script|style|textarea)", RegexOptions.IgnoreCase)]
    private static partial Regex EndTag();

    [GeneratedRegex(@"\|")]
    private static partial Regex Pipe();
}
