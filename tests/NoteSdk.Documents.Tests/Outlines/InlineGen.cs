using CsCheck;

namespace NoteSdk.Documents.Tests.Outlines;

/// <summary>Texts put together from pieces that mean something within text.</summary>
internal static class InlineGen
{
    private const string Marks = "[]()!#|<>`\\%$^\"' \n-a";

    private static readonly string[] CommonMark =
    [
        "a", "b.md", "c d", "é", " ", "\n", "[", "]", "(", ")", "!", "![", "](", "](b", "[a]", "(b)", "[a](b)", "![a](b.png)", "[a](<b c>)", "[a](b \"c\")", "[a](b 'c')", "[a](b (c))",
        "<", ">", "<b>", "</b>", "<a href=\"", "<!--", "-->", "<https://a.example>", "`", "``", "\\", "\"", "'", "*", "_", ":", "/", "#b", "[x]: y", "&amp;", "&#35;", "&b;", "&", "- ", "> ", "# ", "\n\n", "    ",
    ];

    private static readonly string[] Obsidian =
        ["[[", "]]", "[[a]]", "![[b#c|d]]", "[[a\\|b]]", "|", "|-|\n", "%%", "$", "$$", "#t", "#t/u", " ^id\n", "---\n", "a: \"[[b]]\"\n", "tags: [t, u]\n", "- [ ] ", "- [x] a\n", "\r\n", "\r", "\u2003", "\0"];

    /// <summary>Texts of Markdown without Obsidian's additions.</summary>
    public static Gen<string> Markdown { get; } = Pick(CommonMark).Array[1, 14].Select(string.Concat);

    /// <summary>Texts of notes.</summary>
    public static Gen<string> Note { get; } = Pick([.. CommonMark, .. Obsidian]).Array[1, 20].Select(string.Concat);

    /// <summary>Texts within two brackets of a wikilink.</summary>
    public static Gen<string> Link { get; } = Pick(["[", "]", "|", "\\", "#", " ", "\t", "a", "b", "é", "^", "!", "`", "](c)", "%%", "[["]).Array[0, 10].Select(string.Concat);

    /// <summary>Bytes that are mostly not UTF-8.</summary>
    public static Gen<byte[]> Bytes { get; } = Gen.OneOf(Gen.Byte, Gen.Int[0, Marks.Length - 1].Select(i => (byte)Marks[i])).Array[0, 60];

    private static Gen<string> Pick(string[] from) => Gen.Int[0, from.Length - 1].Select(i => from[i]);
}
