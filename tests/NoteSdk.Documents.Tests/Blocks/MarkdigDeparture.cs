using System.Text.RegularExpressions;

namespace NoteSdk.Documents.Tests.Blocks;

/// <summary>A difference between Markdig and the scanner that stays: where it happens, why, and a text that shows it.</summary>
/// <param name="Fact">The number of what Obsidian does in <c>OBSIDIAN.md</c> of the shared folder; null where the scanner has the specification on its side.</param>
/// <param name="Reason">Which of the two departs from what.</param>
/// <param name="Pattern">What a text holds in which the difference may happen.</param>
/// <param name="Example">A text that differs.</param>
internal sealed partial record MarkdigDeparture(int? Fact, string Reason, Regex Pattern, string Example)
{
    /// <summary>All of them.</summary>
    public static MarkdigDeparture[] All { get; } =
    [
        new(null, "Markdig takes a list marker or a heading after four columns for one, and not for text or code, when the line does not belong to an item above it "
            + "(CommonMark, section 5.2: up to three columns); and `-` so far in for no underline.", FarMarker(), "1)   a\n    + b\n"),
        new(null, "Markdig takes dashes or stars after a fenced block that its item's end closes for nested items (CommonMark, section 4.1: a thematic break first).",
            FenceThenBreak(), "- ```\n- - -\n"),
        new(null, "Markdig gives an item whose first line is blank the lines that are indented by one column less than it needs.",
            EmptyItemThenTab(), "- - \n   *\n\t```a`b\n"),
        new(null, "Markdig ends an item whose first line is blank, and its list, at blank lines further down (CommonMark, section 5.2: only at a second blank line "
            + "right below).", EmptyItemThenBlank(), "* a\n\n*\n\n\n* c\n"),
        new(null, "Markdig counts the text of a heading from a wrong byte where a tab follows the hashes.", HashesThenTab(), "\n#\tFoo\n"),
        new(null, "Markdig does not take dashes right below link definitions for a thematic break (CommonMark, section 4.7: a definition is no paragraph), but in a "
            + "paragraph that starts with one an item that may interrupt no paragraph for one (commonmark.js: text).",
            DefinitionThenLine(), "[x]: /u\n---\n"),
        new(null, "Markdig starts an HTML block with the end tag of `pre`, `script`, `style` or `textarea` (CommonMark, section 4.6: no start condition).",
            EndTag(), "</pre>\n"),
        new(null, "Markdig makes a table of rows and delimiters that differ in number (GFM, section 4.10: no table), and of a lone pipe.", Pipe(), "| a | b |\n| - |\n"),
        new(null, "Markdig ends no table at a row without pipes, and makes it a paragraph instead (GFM, section 4.10: a row).", Pipe(), "| a |\n| - |\nb\n"),
        new(null, "Markdig counts the text above a table as the table's paragraph.", Pipe(), "a\n| b |\n| - |\n"),
        new(3, "Dashes below several lines of text underline none of them: a thematic break, or text where they are fewer than three.", TextThenDashes(), "a\nb\n---\n"),
        new(4, "A dash with a blank behind it, below text, is an empty item and no underline.", TextThenEmptyItem(), "a\n- \n"),
        new(5, "A line that begins with `$$` begins a block of math, and what is in it is nothing else.", MathBlock(), "$$\n- a\n$$\n"),
        new(6, "`>` right below an item is text of it, and begins no quote.", ItemThenQuote(), "- a\n> b\n"),
        new(6, "`<!--` right below an item is text of it, and begins no HTML block.", ItemThenComment(), "- a\n<!-- b\n"),
        new(8, "`%%` begins a comment block where it stands at the start of a line with no `%` behind it, and a further `%%` comes below.", CommentBlock(), "%%\n# a\n%%\n"),
        new(11, "The marker of an item behind the box of a task begins an item in the task.", BoxThenMarker(), "- [ ] 1. a\n"),
        new(15, "No-break spaces at the ends of a heading are none of its text.", NoBreakSpace(), "# a\u00A0\n"),
    ];

    /// <summary>Whether one of them may happen in a text.</summary>
    public static bool IsPossible(string markdown)
    {
        string lines = markdown.ReplaceLineEndings("\n");
        return Array.Exists(All, d => d.Pattern.IsMatch(lines));
    }

    /// <summary>
    /// A text to which Obsidian's rules for lines below text do not apply, by blank lines before them, nor that of boxes, by a letter behind them: so that the rest can be
    /// compared.
    /// </summary>
    public static string Part(string markdown)
    {
        string newline = markdown.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : markdown.Contains('\r', StringComparison.Ordinal) ? "\r" : "\n";
        List<string> parted = [];
        foreach (string line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            // One line at a time: a blank line put in may be what keeps the next one from meaning something else.
            string above = string.Join('\n', parted.TakeLast(20));
            if (parted.Count > 0 && Array.Exists(BelowText, pattern => pattern.IsMatch($"{above}\n{line}"))) parted.Add("");
            parted.Add(BoxThenMarker().Replace(line, box => $"{box.Groups[1]}z {box.Groups[2]}"));
        }

        return string.Join(newline, parted);
    }

    private static Regex[] BelowText { get; } = [LastTextThenDashes(), LastTextThenEmptyItem(), LastItemThenQuote(), LastItemThenComment()];

    [GeneratedRegex(@"\S[^\n]*\n[^\n]*\S[^\n]*\n[> \t]*-+[ \t]*\z")]
    private static partial Regex LastTextThenDashes();

    [GeneratedRegex(@"\S[^\n]*\n[> \t]*-[ \t]+\z")]
    private static partial Regex LastTextThenEmptyItem();

    [GeneratedRegex(@"(?:[-+*]|\d{1,9}[.)])[ \t][^\0]*\S[^\n]*\n[> \t]*>[^\n]*\z")]
    private static partial Regex LastItemThenQuote();

    [GeneratedRegex(@"(?:[-+*]|\d{1,9}[.)])[ \t][^\0]*\S[^\n]*\n[> \t]*<!--[^\n]*\z")]
    private static partial Regex LastItemThenComment();

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

    [GeneratedRegex(@"\S[^\n]*\n[^\n]*\S[^\n]*\n[> \t]*-+[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex TextThenDashes();

    [GeneratedRegex(@"\S[^\n]*\n[> \t]*-[ \t]+$", RegexOptions.Multiline)]
    private static partial Regex TextThenEmptyItem();

    [GeneratedRegex(@"^(?:[> \t]|[-+*][ \t]|\d{1,9}[.)][ \t])*\$\$(?!\$)", RegexOptions.Multiline)]
    private static partial Regex MathBlock();

    [GeneratedRegex(@"(?:[-+*]|\d{1,9}[.)])[ \t][^\0]*\S[^\n]*\n[> \t]*>")]
    private static partial Regex ItemThenQuote();

    [GeneratedRegex(@"(?:[-+*]|\d{1,9}[.)])[ \t][^\0]*\S[^\n]*\n[> \t]*<!--")]
    private static partial Regex ItemThenComment();

    [GeneratedRegex(@"^ {0,3}%%[^%\n]*\n[^\0]*%%", RegexOptions.Multiline)]
    private static partial Regex CommentBlock();

    [GeneratedRegex(@"((?:[-+*]|\d{1,9}[.)])[ \t]+\[[^\]\n]\][ \t]+)((?:[-+*]|\d{1,9}[.)])[ \t])")]
    private static partial Regex BoxThenMarker();

    [GeneratedRegex("\u00A0")]
    private static partial Regex NoBreakSpace();
}
