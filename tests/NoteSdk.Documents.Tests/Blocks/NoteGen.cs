using CsCheck;

namespace NoteSdk.Documents.Tests.Blocks;

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

    /// <summary>What means something to Obsidian only.</summary>
    private static readonly string[] ObsidianTexts =
        ["$$", "$$", "$$ a $$", "a $$", "$$ a", "\\$$", "%%", "%% c %%", "%% c", "<!-- c -->", "-->", "> a", "- ", "1. a", "[ ] 1. a", "\u200B- a", "# \u00A0a\u00A0", "a ^b", "^b"];

    private static readonly string[] TableTexts =
    [
        "", "a", "a", "a | b", "| a | b |", "| a | b |", "| a |", "a |", "|", "||", "| |", "|---|---|", "| - | - |",
        "| :- | -: |", "---|---", "--- | ---", "-|-", "- | -", "|-|", ":-", ":-:", "--",
        "---", "===", "| a \\| b |", "| `a|b` |", "| a | b | c |", "|---|---|---|", "# a", "> a", "```", "- a", "1. a", "2. a", "    a", "<b>", "<div>", "***",
    ];

    private static readonly Gen<string> Line = Gen.Select(
        Pick(Prefixes), Pick(Prefixes), Pick(Texts), Gen.Int[0, 4],
        (first, second, text, two) => two == 0 ? first + second + text : first + text);

    /// <summary>A text of up to twelve lines with one kind of newline, the last one with or without it.</summary>
    public static Gen<string> Document { get; } = Gen.Select(
        Line.Array[1, 12], Pick(Newlines), Gen.Bool, (lines, newline, last) => string.Join(newline, lines) + (last ? newline : ""));

    /// <summary>A text of up to twelve lines, many of which mean something to Obsidian only.</summary>
    public static Gen<string> ObsidianDocument { get; } = Gen.Select(
        Gen.OneOf(Line, Gen.Select(Pick(Prefixes), Pick(ObsidianTexts), (prefix, text) => prefix + text)).Array[1, 12], Pick(Newlines), Gen.Bool,
        (lines, newline, last) => string.Join(newline, lines) + (last ? newline : ""));

    /// <summary>A text of up to ten lines with pieces of tables.</summary>
    public static Gen<string> TableDocument { get; } =
        Gen.Select(Pick(Prefixes[..16]), Pick(TableTexts), Gen.Int[0, 3], (prefix, text, some) => some == 0 ? prefix + text : text)
            .Array[2, 10].Select(lines => string.Join('\n', lines));

    /// <summary>Tables with as many cells in every row as in the delimiter row, each after a blank line.</summary>
    public static Gen<string> RegularTables { get; } =
        Gen.Select(Gen.Int[1, 4], Gen.Int[0, 4], Pick(["", " ", "  "]), Pick(["a", "**b**", "c d", "e\\|f"]), RegularTable)
            .Array[1, 3].Select(tables => "# a\n\n" + string.Join("\n", tables));

    /// <summary>Texts from the lines of others: one or two of them with lines left out, doubled, exchanged, indented and prefixed.</summary>
    public static Gen<string> Mutations(string[] texts) => Gen.Select(
        Pick(texts), Pick(texts), Gen.Bool, Gen.Select(Gen.Int[0, 5], Gen.Int[0, 40], Gen.Int[0, 40], Pick(Prefixes)).Array[1, 4],
        (first, second, both, steps) => Mutate(both ? first + second : first, steps));

    private static string RegularTable(int columns, int rows, string blanks, string text)
    {
        string row = Row(text);
        return row + Row("---") + string.Concat(Enumerable.Repeat(row, rows));

        string Row(string cell) => "|" + string.Concat(Enumerable.Repeat(blanks + cell + blanks + "|", columns)) + "\n";
    }

    private static string Mutate(string text, (int Kind, int Line, int Other, string Prefix)[] steps)
    {
        List<string> lines = [.. text.Split('\n')];
        foreach ((int kind, int line, int other, string prefix) in steps)
        {
            int i = line % lines.Count, j = other % lines.Count;
            switch (kind)
            {
                case 0 when lines.Count > 1: lines.RemoveAt(i); break;
                case 1: lines.Insert(j, lines[i]); break;
                case 2: (lines[i], lines[j]) = (lines[j], lines[i]); break;
                case 3: lines[i] = lines[i].TrimStart(); break;
                default: lines[i] = prefix + lines[i]; break;
            }
        }
        return string.Join('\n', lines);
    }

    private static Gen<string> Pick(string[] from) => Gen.Int[0, from.Length - 1].Select(i => from[i]);
}
