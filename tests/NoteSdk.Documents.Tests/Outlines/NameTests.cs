namespace NoteSdk.Documents.Tests.Outlines;

/// <summary>The names and tags of a note.</summary>
public sealed class NameTests
{
    [Fact]
    public void The_type_and_title_are_those_of_the_frontmatter()
    {
        Outlined note = new("---\ntype: people\ntitle: 'It''s Ada'\n---\n## Two\n\n# One *a*\n\n# Other\n");
        Assert.Equal(("people", "It's Ada", "One *a*"), (note.Outline.TypeName, note.Outline.Title, note.Outline.Heading));
    }

    [Theory]
    [InlineData("")]
    [InlineData("---\ntype:\ntitle: [a]\n---\n## a\n")]
    [InlineData("---\nType: a\ntype: null\nnested:\n  title: a\n---\n")]
    public void What_is_not_there_is_null(string note) => Assert.Equal((null, null, null), (new Outlined(note).Outline.TypeName, new Outlined(note).Outline.Title, new Outlined(note).Outline.Heading));

    [Theory]
    [InlineData("aliases: [Ada, 'Countess, the']", "Ada|Countess, the")]
    [InlineData("Alias: Ada,  The Countess,", "Ada,  The Countess,")]
    [InlineData("alias: a\nALIASES:\n- \"b\\tc\"\n- 7\n- ~\n-", "a|b\tc|7")]
    [InlineData("aliases: null", "")]
    public void Aliases_are_texts_with_their_commas(string frontmatter, string expected) =>
        Assert.Equal(expected, string.Join('|', new Outlined($"---\n{frontmatter}\n---\n").Outline.Aliases));

    [Theory]
    [InlineData("#a b #c/d-e_f,#g #h.", "a c/d-e_f h")]
    [InlineData("#été #日本 #🚀x a\u3000#b", "été 日本 🚀x b")]
    [InlineData("#a b\u2003c #d\u2026", "a d")]
    [InlineData("a#b (#c) [#d] \\#e ##f #1984 #1984a #", "1984a")]
    [InlineData("\\[#a \\*#b \\c#d \uFF1A#e \uFF08#f", "a b")]
    [InlineData("#a#b https://c.example/#d [e](#f) [[g #h]]", "a")]
    [InlineData("`#a` $#b$ %% #c %% <b title=\" #d\">\n\n%%\n#e\n\n- [ ] #f\n%%\n", "c e f")]
    [InlineData("# #a\n\n#b\n#c\n\n> #d\n>#e\n\n- [ ] #f\n\n| #g | #h |\n|---|---|\n|#i|\n", "a b c d e f g h i")]
    [InlineData("```\n#a\n```\n\n    #b\n\n<div>\n#c\n", "")]
    public void Tags_of_the_text_come_after_white_space(string note, string expected) => Assert.Equal(expected, new Outlined(note).Tags);

    [Theory]
    [InlineData("tags: [a, '#b', c d, 'e, f']", "(a) (b) (c d) (e, f)")]
    [InlineData("tags: a, b c,#d", "(a, b c,#d)")]
    [InlineData("Tag: a\nTAGS:\n- b/c\n- ~\n-", "(a) (b/c)")]
    [InlineData("tags: \"\\x41 b\"", "(A b)")]
    [InlineData("tags: \"#\"\nother: c", "")]
    public void Tags_of_the_frontmatter_are_texts_as_they_are(string frontmatter, string expected) => Assert.Equal(expected, new Outlined($"---\n{frontmatter}\n---\n").Tags);

    [Fact]
    public void Tags_of_the_text_come_first_and_are_placed_at_their_first_byte()
    {
        Outlined note = new("---\ntags:\n- 'ä b'\n- \"#c\"\n---\n#d\n");
        Assert.Equal(
            ["d #d", "ä b ä ", "c #c"],
            note.Outline.Tags.Select(tag => $"{tag.Name} {note.Text(tag.Start, tag.Start + (tag.Name == "ä b" ? 3 : 2))}"));
    }
}
