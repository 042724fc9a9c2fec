namespace NoteSdk.Fuzz.Choosing;

/// <summary>Texts to write into notes: plain ones, and ones made of what means something to Markdown, YAML, tables, links, patterns and prompts.</summary>
internal static class Texts
{
    private static readonly string[] Words = ["tide", "harbour light", "Zoë", "two words", "2026", "a-b", "C#", "x"];

    private static readonly string[] Hostile =
    [
        "|", "\\|", "\\", "]]", "[[", "[[a|b]]", "![[a]]", "\"", "'", "''", ": ", ":", "#", " #", "# h", "## Key Facts", "## Related", "- ", "- a", "* b", "+ c", "1. d", "2) e",
        "---", "***", "___", "===", "```", "~~~", "````\ncode", "%%", "%% x %%", "<div>", "<!--", "-->", "<pre>", "</pre>", "    code", "\tcode", "> q", "[ ] t", "[x] t", "[x]: /u",
        "\n", "\n\n", "\r\n", "\r", "\na", "a\n", "a\nb", "a\n\nb", "a\n# b", "a\n- b", "a\n  b", "a  \nb", "\n---\n", "\n---", "\n===", " a", "a ", "\ta", "a\t", " ", "\t",
        "no", "null", "~", "true", "007", "1e3", "2026-01-01", "0x1F", "1:30", "=", "<<", "!tag", "&a", "*a", "@a", "`a`", "%a", "?", "? a", "- - a", "{a: b}", "[a, b]", "a, b", ",", ", ",
        "(a, b)", "(", ")", "[", "]", "{", "}", "**", "**x**", "**x**:", "**Relationship**: y", "**Background**:", "__x__", "_x_", "*x*", "_Unknown_", "_unknown_",
        "_What was said, and by whom?_", "*Last updated: *", "*Last updated: 2026-01-01*", "| a | b |", "|---|---|", "a | b\n--|--", "(via me)", " (via ", " - ", "2026-01-01: ",
        "2026-01-01: [[N]] - s", "✅ ", "✅", "âœ… x", "[due:: 2026-01-10]", "(due:: 2026-01-10)", "📅 2026-01-10", "✅ 2026-01-10", "📅", "[start:: soon]", "[effort:: 1h]", "⏫", " ⏫ #tag", "🔁 every week", "[priority:: high]", "[due:: 2026-01-10T10:00]", "📅 2026-01-10 [due:: 2026-01-11]", "::", " ^id", "[x] t ⏳ 2026-01-10 ", "^block", "#tag", "&amp;", "😀", "👩‍👩‍👧", "\u0301e", "\u202Eabc", "\uFEFF",
        "$$", "$$ a $$", "\n$$", "a\n$$\nb", "a %% c %%", "a\n%% c %%", "a\n<!-- c -->", "a\n<!-- c -->\nb", "a\n> b", "\u200B- a", "\u200B", "a\n- ", "\n---", "`%%", "1. a", "- ",
        "\u0085", "\u2028", "\u2029", "\u00A0", "\0", "\x1B", "\f", "\v", "\x7F", "\uD800", "\uFFFD", "\uFFFF", "http://a b", "../../etc/passwd", "C:\\x", "con", "a]]b", "a|b", "a#b", "a]", "|a",
    ];

    /// <summary>A word or two that mean nothing.</summary>
    public static string Plain(Choices choices) => choices.Of<string>(Words);

    /// <summary>A text of one piece or several.</summary>
    public static string Any(Choices choices) => choices.Way<string>(
        Plain,
        Plain,
        Piece,
        c => Plain(c) + Piece(c),
        c => Piece(c) + Plain(c),
        c => Plain(c) + " " + Piece(c) + " " + Plain(c),
        c => Piece(c) + Piece(c),
        c => Plain(c) + "\n" + Plain(c),
        c => Plain(c) + "\n" + Piece(c) + "\n" + Plain(c),
        c => c.OneIn(4) ? Long(c) : "");

    /// <summary>A text of several lines, as a section or a code block would have it.</summary>
    public static string Lines(Choices choices)
    {
        string[] lines = new string[1 + choices.Below(4)];
        for (int i = 0; i < lines.Length; i++) lines[i] = choices.OneIn(3) ? Any(choices) : choices.OneIn(5) ? "" : Plain(choices);
        return string.Join('\n', lines);
    }

    private static string Piece(Choices choices) => choices.Of<string>(Hostile);

    /// <summary>About 10 KB.</summary>
    private static string Long(Choices choices)
    {
        string piece = choices.OneIn(2) ? Piece(choices) : "abc ";
        return string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length)).TrimEnd();
    }
}
