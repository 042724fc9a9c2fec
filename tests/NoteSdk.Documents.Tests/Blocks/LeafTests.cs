using NoteSdk.Documents.Blocks;

namespace NoteSdk.Documents.Tests.Blocks;

/// <summary>Fences, HTML, indented code, thematic breaks and paragraphs (CommonMark 0.31, section 4).</summary>
public sealed class LeafTests
{
    [Theory]
    [InlineData("```cs\nx\n```\n", "FencedCode` 0-12 (6-8)")]
    [InlineData("~~~\n~~~", "FencedCode~ 0-7 (4-4)")]
    [InlineData("  ```` a\r\n```\r\n````  \r\n", "FencedCode` 2-23 (10-15)")]
    [InlineData("```\n   ```\n", "FencedCode` 0-11 (4-4)")]
    [InlineData("~~~ a`b\n~~~\n", "FencedCode~ 0-12 (8-8)")]
    public void A_fence_holds_the_lines_up_to_the_closing_one(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Theory]
    [InlineData("```\na\n\n", "FencedCode` 0-7 (4-7)")]
    [InlineData("```\n~~~\n    ```\n``` x\n", "FencedCode` 0-22 (4-22)")]
    [InlineData("````\n```", "FencedCode` 0-8 (5-8)")]
    [InlineData("```", "FencedCode` 0-3 (3-3)")]
    [InlineData("> ```\n> a\nb", "Quote 0-10 (0-9)\n  FencedCode` 2-10 (6-10)\nParagraph 10-11")]
    [InlineData("- ```\n\n  a\n\nb", "List- 0-12 (0-10)\n  ListItem- 0-12 (2-10) indent 2\n    FencedCode` 2-12 (6-12)\nParagraph 12-13")]
    public void A_fence_that_is_not_closed_extends_to_the_end_of_its_container(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Theory]
    [InlineData("``\na\n``")]
    [InlineData("``` a`b\nc")]
    [InlineData("a\n    ```\nb")]
    public void Two_backticks_and_a_code_span_are_text(string markdown) => Assert.Equal($"Paragraph 0-{markdown.Length}", Skeleton.Print(markdown));

    [Theory]
    [InlineData("<pre>\n\na</PRE> b\nc", "Html 0-17 (0-16)\nParagraph 17-18")]
    [InlineData("<!-- a\n\n# b\n--> c\nd", "Html 0-18 (0-17)\nParagraph 18-19")]
    [InlineData("<!-- a -->\n# b", "Html 0-11 (0-10)\nHeading1 11-14 (13-14)")]
    [InlineData("<?a\n\n?>\nb", "Html 0-8 (0-7)\nParagraph 8-9")]
    [InlineData("<!A\n\n>\nb", "Html 0-7 (0-6)\nParagraph 7-8")]
    [InlineData("<![CDATA[\n\n]]>\nb", "Html 0-15 (0-14)\nParagraph 15-16")]
    [InlineData("a\n</div\n# b\n\nc", "Paragraph 0-2 (0-1)\nHtml 2-12 (2-11)\nParagraph 13-14")]
    [InlineData("<i x='y' z>  \nb\n\nc", "Html 0-16 (0-15)\nParagraph 17-18")]
    public void An_html_block_extends_to_its_end_condition(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Theory]
    [InlineData("a\n<i>\nb")]
    [InlineData("<i> a\nb")]
    [InlineData("<i a='\n'>")]
    [InlineData("</pre>\nb")]
    [InlineData("<divs\nb")]
    [InlineData("<!1\nb")]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("<i a=>")]
    [InlineData("<i a='b'c>")]
    public void A_tag_in_text_is_not_a_block(string markdown) => Assert.Equal($"Paragraph 0-{markdown.Length}", Skeleton.Print(markdown));

    [Theory]
    [InlineData("    a\n\n\n      b\n\nc", "IndentedCode 4-16 (4-15)\nParagraph 17-18")]
    [InlineData("\ta\n", "IndentedCode 1-3 (1-2)")]
    [InlineData("  \ta\nb", "IndentedCode 3-5 (3-4)\nParagraph 5-6")]
    [InlineData("# a\n    b", "Heading1 0-4 (2-3)\nIndentedCode 8-9")]
    [InlineData(">\t\ta", "Quote 0-4\n  IndentedCode 3-4")]
    [InlineData("a\n    b", "Paragraph 0-7")]
    public void Four_columns_are_code_where_no_paragraph_is_open(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Theory]
    [InlineData("***\n", "ThematicBreak 0-4 (0-3)")]
    [InlineData("  - - -\t\n", "ThematicBreak 2-9 (2-7)")]
    [InlineData("a\n___", "Paragraph 0-2 (0-1)\nThematicBreak 2-5")]
    [InlineData("- ***", "List- 0-5\n  ListItem- 0-5 (2-5) indent 2\n    ThematicBreak 2-5")]
    [InlineData("- a\n***\n", "List- 0-4 (0-3)\n  ListItem- 0-4 (2-3) indent 2\n    Paragraph 2-4 (2-3)\nThematicBreak 4-8 (4-7)")]
    public void Three_marks_are_a_thematic_break(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Theory]
    [InlineData("**")]
    [InlineData("--")]
    [InlineData("_ _ a")]
    [InlineData("+++")]
    [InlineData("**_")]
    public void Other_marks_are_text(string markdown) => Assert.Equal($"Paragraph 0-{markdown.Length}", Skeleton.Print(markdown));

    [Theory]
    [InlineData("> a\n> b\n\n> c", "Quote 0-8 (0-7)\n  Paragraph 2-8 (2-7)\nQuote 9-12\n  Paragraph 11-12")]
    [InlineData(">a\nb\n", "Quote 0-5 (0-4)\n  Paragraph 1-5 (1-4)")]
    [InlineData("> a\n>\n", "Quote 0-6 (0-5)\n  Paragraph 2-4 (2-3)")]
    [InlineData(">", "Quote 0-1")]
    [InlineData("> - a\nb\n", "Quote 0-8 (0-7)\n  List- 2-8 (2-7)\n    ListItem- 2-8 (4-7) indent 2\n      Paragraph 4-8 (4-7)")]
    [InlineData("> # a\nb", "Quote 0-6 (0-5)\n  Heading1 2-6 (4-5)\nParagraph 6-7")]
    public void A_quote_continues_with_its_marker_or_with_paragraph_text(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Theory]
    [InlineData("[a]: /b\n===\n", "Paragraph 0-8 (0-7)\nParagraph 8-12 (8-11)")]
    [InlineData("[a]: /b\n---\n", "Paragraph 0-8 (0-7)\nThematicBreak 8-12 (8-11)")]
    [InlineData("[a]: /b 't'\nc\n---\n", "Paragraph 0-12 (0-11)\nHeading2 12-18 (12-13)")]
    [InlineData("[a]:\n  <b c>\n  \"t\n  u\"\n===", "Paragraph 0-23 (0-22)\nParagraph 23-26")]
    [InlineData("[a]: /b\n\"t\n===", "Paragraph 0-8 (0-7)\nHeading1 8-14 (8-10)")]
    [InlineData("> [a]: /b\n> c\n> ===", "Quote 0-19\n  Paragraph 2-10 (2-9)\n  Heading1 12-19 (12-13)")]
    public void Link_definitions_are_paragraph_text_but_no_heading(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Theory]
    [InlineData("[a]: /b c\n===")]
    [InlineData("[a] /b\n===")]
    [InlineData("[]: /b\n===")]
    [InlineData("[a[]: /b\n===")]
    [InlineData("[a]: <b\n===")]
    [InlineData("[a]: <b>c\n===")]
    [InlineData("[a]: b(\n===")]
    [InlineData("[a\n===")]
    [InlineData("[a]: /b 't' u\n===")]
    [InlineData("[a]: /b (t(u)\n===")]
    public void Text_that_is_not_a_link_definition_may_be_a_heading(string markdown) => Assert.Equal(BlockKind.Heading, Assert.Single(Skeleton.Scan(markdown)).Kind);
}
