using CsCheck;

namespace NoteSdk.Tests.Blocks;

/// <summary>Texts put together from pieces of lines that mean something to the block structure.</summary>
internal static class NoteGen
{
    private static readonly string[] Prefixes =
    [
        "", "", "", "", "", " ", "  ", "   ", "    ", "      ", "\t", " \t", "> ", ">", ">\t", "> > ", "- ", "-", "-   ", "-\t", "-     ", "* ", "+ ",
        "1. ", "2. ", "1) ", "10. ", "- - ", "- 1. ", "> - ", "- > ", "  - ", "    - ", "   1. ", "- [ ] ", "- [x] ", "* [X]", "1. [ ] ",
    ];

    private static readonly string[] Texts =
    [
        "", "", "", "", "a", "a", "b c", "text of a line", "# h", "## h ##", "####### h", "#h", "#", "===", "---", "--", "=", "- - -", "***", "* * *", "___", "_ _",
        "```", "```cs", "````", "```a`b", "~~~", "~~~ x", "~~~~", "<div>", "</div>", "<pre>", "a</pre>", "<!-- c", "c -->", "<?x", "?>", "<!X", "<b>", "<b", "</b>",
        "<a href=\"b\">", "[x]: /u", "[y]:", "/u \"t\"", "[x", "\\# h", "\\- a", "+", "*", "-", "1.", "a  ", "  a", "\ta", "`a`", "*a*", "[x]", "[ ] a", "[/] a",
    ];

    private static readonly string[] Newlines = ["\n", "\n", "\n", "\n", "\r\n", "\r"];

    private static readonly Gen<string> Line = Gen.Select(
        Pick(Prefixes), Pick(Prefixes), Pick(Texts), Gen.Int[0, 4], (first, second, text, two) => two == 0 ? first + second + text : first + text);

    /// <summary>A text of up to twelve lines with one kind of newline, the last one with or without it.</summary>
    public static Gen<string> Document { get; } = Gen.Select(
        Line.Array[1, 12], Pick(Newlines), Gen.Bool, (lines, newline, last) => string.Join(newline, lines) + (last ? newline : ""));

    private static readonly string[] TableTexts =
    [
        "", "a", "a", "a | b", "| a | b |", "| a | b |", "| a |", "a |", "|", "||", "| |", "|---|---|", "| - | - |", "| :- | -: |", "---|---", "--- | ---", "-|-", "- | -", "|-|", ":-", ":-:",
        "--", "---", "===", "| a \\| b |", "| `a|b` |", "| a | b | c |", "|---|---|---|", "# a", "> a", "```", "- a", "1. a", "2. a", "    a", "<b>", "<div>", "***",
    ];

    /// <summary>A text of up to ten lines with pieces of tables.</summary>
    public static Gen<string> TableDocument { get; } = Gen.Select(
        Pick(Prefixes[..16]), Pick(TableTexts), Gen.Int[0, 3], (prefix, text, some) => some == 0 ? prefix + text : text).Array[2, 10].Select(lines => string.Join('\n', lines));

    private static Gen<string> Pick(string[] from) => Gen.Int[0, from.Length - 1].Select(i => from[i]);
}
