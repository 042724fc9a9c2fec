using NoteSdk.Documents.Tests.Outlines;


namespace NoteSdk.Documents.Tests.Blocks;

/// <summary>Obsidian's blocks of math, <c>$$</c> to <c>$$</c>: what is in one is no item, heading, link or tag.</summary>
public sealed class MathTests
{
    /// <summary>Gets texts with <c>$$</c>, and the kinds of their blocks: each is a decision.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        // A line that begins with $$ begins one, up to the line with the next $$.
        { "$$\n- a\n# h\n---\n\n> q\n$$\nb", "Math Paragraph" },
        { "$$ x\n- a $$\nb", "Math Paragraph" },
        { "   $$\r\n- a\r\n   $$\r\n", "Math" },
        { "$$\na\n$$, where\nb", "Math Paragraph" },
        { "$$ x $$\n# h", "Math Heading" },
        { "$$x$$  \n---", "Math ThematicBreak" },
        { "$$ x $$\n$$ y $$\n---", "Math Math ThematicBreak" },

        // It interrupts a paragraph and a list; $$ at the end of a line of text opens nothing.
        { "a\n$$\n- b\n$$\nc", "Paragraph Math Paragraph" },
        { "text $$\nx\n$$\n- a\n\n# h", "Paragraph Math" },
        { "- a\n$$\n- b\n$$\n- c", "List ListItem Paragraph Math List ListItem Paragraph" },

        // Without an end it goes to the end of the note, or of its item or quote.
        { "$$\n- a\n\n# h\n", "Math" },
        { "$$ is the sign\n- a\n", "Math" },
        { "- a\n  $$\n  - b\n- c", "List ListItem Paragraph Math ListItem Paragraph" },
        { "> $$\n> - a\n\n- b", "Quote Math List ListItem Paragraph" },

        // In an item and in a quote.
        { "- a\n  $$\n  - b\n\n  # h\n  $$\n- c", "List ListItem Paragraph Math ListItem Paragraph" },
        { "- $$\n  - b\n  $$\n", "List ListItem Math" },
        { "> $$\n> - a\n> $$\n> - b", "Quote Math List ListItem Paragraph" },

        // In a sentence, in code and behind a backslash $$ opens nothing.
        { "It costs $$.\n- a", "Paragraph List ListItem Paragraph" },
        { "It costs $$. That is $$ too much.\n---", "Heading" },
        { "$$a$$ and $$b$$\n---", "Heading" },
        { "$$a$$ text\n- b", "Paragraph List ListItem Paragraph" },
        { "`$$`\n- a", "Paragraph List ListItem Paragraph" },
        { "`a $$` and `$$`\n- a", "Paragraph List ListItem Paragraph" },
        { "\\$$\n- a", "Paragraph List ListItem Paragraph" },
        { "- costs $$\n- a", "List ListItem Paragraph ListItem Paragraph" },
        { "```\n$$\n```\n- a", "FencedCode List ListItem Paragraph" },
        { "    $$\n\n- a", "IndentedCode List ListItem Paragraph" },
        { "<div>\n$$\n</div>\n\n- a", "Html List ListItem Paragraph" },
        { "%%\n$$\n%%\n- a", "Comment List ListItem Paragraph" },
        { "# $$\n- a", "Heading List ListItem Paragraph" },

        // Neither does it in the cells of a table.
        { "| $$ | a |\n|---|---|\n| $$ | b |\n\n- c", "Table List ListItem Paragraph" },
        { "a | b\n--|--\n$$ | c\n- d", "Table List ListItem Paragraph" },
        { "| a |\n|---|\n| b |\n$$\n- c\n$$", "Table Math" },

        // Other numbers of signs are text.
        { "$\n- a", "Paragraph List ListItem Paragraph" },
        { "$$$\n- a", "Paragraph List ListItem Paragraph" },
        { "$$$$\n- a", "Paragraph List ListItem Paragraph" },

        // A backslash before a sign within makes it none of an end; two are a line's end in TeX.
        { "$$\n- a \\$$\n- b $$\nc", "Math Paragraph" },
        { "$$\n- a \\\\$$\nc", "Math Paragraph" },
        { "$$\n5\\$$$\nc", "Math Paragraph" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Where_math_begins_and_ends(string markdown, string kinds) =>
        Assert.Equal(kinds, string.Join(' ', Skeleton.Scan(markdown).Select(block => block.Kind)));

    [Theory]
    [InlineData("$$\na\n$$\nb", "Math 0-8 (2-5)\nParagraph 8-9")]
    [InlineData("$$ a $$ \nb", "Math 0-9 (2-5)\nParagraph 9-10")]
    [InlineData("$$a\nb$$, c\n", "Math 0-11 (2-5)")]
    [InlineData("$$\na", "Math 0-4 (2-4)")]
    public void The_content_is_between_the_marks(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Fact]
    public void Links_tags_tasks_and_ids_in_it_are_not_read()
    {
        Outlined note = new("#a [[A]]\n\n$$\n#b [[B]]\n- [ ] t ^id\n# h\n$$\n\n- $$ #c [[C]] $$\n\n[[D]] #d\n");
        Assert.Equal("[[A]] [[D]]", note.Links);
        Assert.Equal("a d", note.Tags);
        Assert.Empty(note.Outline.Tasks);
        Assert.Empty(note.Outline.Headings);
        Assert.Empty(note.Outline.BlockIds);
    }
}
