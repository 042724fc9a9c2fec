using NoteSdk.Documents.Outlines;

namespace NoteSdk.Documents.Tests.Outlines;

/// <summary>The tasks, headings and block ids of a note.</summary>
public sealed class TaskTests
{
    [Fact]
    public void Every_item_with_a_check_box_is_a_task()
    {
        Outlined note = new("- [ ] a\n- b\n* [x] c\n\n1. [/] d\n\n> [!todo]\n> - [>] e\n\n- [é] f\n");
        Assert.Equal(["  0 -1", "x 2 -1", "/ 4 -1", "> 7 -1", "é 9 -1"], note.Outline.Tasks.Select(task => $"{task.Status} {task.Line} {task.Parent}"));
    }

    [Fact]
    public void A_task_knows_the_task_that_it_is_below()
    {
        Outlined note = new("- [ ] a\n  - [ ] b\n    - c\n      - [ ] d\n  - [ ] e\n- f\n  - [ ] g\n");
        Assert.Equal([-1, 0, 1, 0, -1], note.Outline.Tasks.Select(task => task.Parent));
    }

    [Fact]
    public void The_span_of_a_task_is_that_of_its_lines_without_nested_ones()
    {
        Outlined note = new("- [ ] a\n  b  \n\n  c\n  - [x]  d\n    e\n\n  f\n- [ ]\n\n> 1. [-] g\n>\n>    - h\n");
        Assert.Equal(
            ["- [ ] a\n  b  \n\n  c", "- [x]  d\n    e", "- [ ]", "1. [-] g"],
            note.Outline.Tasks.Select(task => note.Text(task.Start, task.End)));
        Assert.Equal(["a\n  b  \n\n  c", "d\n    e", "", "g"], note.Outline.Tasks.Select(task => note.Text(task.ContentStart, task.End)));
    }

    [Fact]
    public void Headings_have_a_level_a_line_and_a_text()
    {
        Outlined note = new("---\na: b\n---\n# A\n\n## B ##\n\nC\n---\n\nd\ne\n===\n\n```\n# f\n```\n");
        Assert.Equal(["1 3 A", "2 5 B", "2 7 C", "1 10 d\ne"], note.Outline.Headings.Select(heading => $"{heading.Level} {heading.Line} {note.Text(heading.Start, heading.End)}"));
    }

    [Theory]
    [InlineData("> # A [[a]]\n")]
    [InlineData("> [!note]\n> ## A [[a]]\n")]
    [InlineData("- # A [[a]]\n")]
    [InlineData("- x\n\n  # A [[a]]\n")]
    [InlineData("- > - # A [[a]]\n")]
    public void A_heading_in_a_quote_or_an_item_has_links_and_is_not_a_heading(string text)
    {
        Outlined note = new(text);
        Assert.Empty(note.Outline.Headings);
        Assert.Null(note.Outline.Heading);
        Assert.Equal("[[a]]", note.Links);
    }

    [Theory]
    [InlineData("a ^b1\n\nc\nd ^e-f\n", "b1 e-f")]
    [InlineData("- a ^b\n  - [ ] c ^d\n\n> e ^f\n", "b d f")]
    [InlineData("- a\n\n^b\n\n| a |\n|---|\n| b |\n^c\n\n```\na\n```\n^d", "b c d")]
    [InlineData("a^b\n\na ^b c\n\na ^\n\na ^b_c\n\n# a ^b\n\n`a ^b`\n\n^a\nb\n", "")]
    public void A_block_id_ends_a_paragraph_or_an_item(string note, string expected) => Assert.Equal(expected, string.Join(' ', new Outlined(note).Outline.BlockIds.Select(id => id.Id)));

    [Fact]
    public void A_block_id_is_placed_at_its_caret()
    {
        Outlined note = new("ä ^b\n");
        OutlineBlockId id = Assert.Single(note.Outline.BlockIds);
        Assert.Equal("^b", note.Text(id.Start, id.Start + 2));
    }
}
