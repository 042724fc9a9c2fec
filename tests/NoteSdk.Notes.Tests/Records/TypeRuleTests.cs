using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Records;

/// <summary>What a new note gets so that it is of its type, and what an edit must leave.</summary>
public sealed class TypeRuleTests
{
    [Theory]
    [InlineData("", "---\ntype: x\n---\n")]
    [InlineData("by: type\n", "---\ntype: x\n---\n")]
    [InlineData("by: {kind: film}\n", "---\nkind: film\n---\n")]
    [InlineData("by: {kind: [film, movie]}\n", "---\nkind: film\n---\n")]
    [InlineData("by: {kind: \"[[Films]]\"}\n", "---\nkind: '[[Films]]'\n---\n")]
    [InlineData("by: {kind: 'yes'}\n", "---\nkind: yes\n---\n")]
    [InlineData("by: {tags: ['#a/b', c]}\n", "---\ntags:\n  - a/b\n---\n")]
    [InlineData("by: {kind: film, seen: true}\n", "---\nkind: film\nseen: true\n---\n")]
    [InlineData("by: [{kind: film}, type, {folder: F}]\n", "---\nkind: film\n---\n")]
    [InlineData("by: {folder: F, kind: film}\n", "---\nkind: film\n---\n")]
    [InlineData("by: {folder: F}\n", "")]
    [InlineData("folder: F\nby: folder\n", "")]
    [InlineData("by: {type: movie}\n", "---\ntype: movie\n---\n")]
    public void A_new_note_has_what_the_first_way_asks_for(string by, string text)
    {
        NoteSchema schema = TestSchema.Of(by + "sections: {Review: {prose: markdown}}\n");

        Assert.Equal(text + (text.Length > 0 ? "\n" : "") + "## Review\n", schema.New().ToMarkdown());
        Assert.Empty(schema.Parse(schema.New().ToMarkdown()).Diagnostics);
    }

    [Theory]
    [InlineData("kind: text", "kind: film\n")]
    [InlineData("kind: {type: text, default: movie}", "kind: movie\n")]
    [InlineData("kind: list text", "kind:\n  - film\n")]
    public void A_member_that_tells_the_type_has_its_value_by_default(string member, string text)
    {
        NoteSchema schema = TestSchema.Of($"by: {{kind: [film, movie]}}\nfrontmatter:\n  title: text\n  {member}\n");

        Assert.Equal($"---\n{text}---\n", schema.New().ToMarkdown());
        Assert.Equal($"---\ntitle: A\n{text}---\n", schema.New().With("Title", "A").ToMarkdown());
    }

    [Fact]
    public void A_value_without_which_a_note_is_not_of_its_type_is_refused()
    {
        NoteSchema schema = TestSchema.Of("by: [{kind: [film, movie]}, {tags: film}]\nfrontmatter: {kind: text, tags: list tag, title: text}\n");
        SchemaNote read = schema.Parse("---\nkind: film\ntitle: A\n---\n");

        Assert.Equal("---\nkind: movie\ntitle: A\n---\n", read.With("Kind", "movie").ToMarkdown());
        NoteWriteException refused = Assert.Throws<NoteWriteException>(() => read.With("Kind", "book").ToMarkdown());
        Assert.Equal(("Kind", 2, 7), (refused.Member, refused.Line, refused.Column));
        Assert.Contains("'kind: [film, movie]'", refused.Message, StringComparison.Ordinal);
        Assert.Throws<NoteWriteException>(() => read.With("Kind", null).ToMarkdown());
        Assert.Throws<NoteWriteException>(() => read.Without("kind"));
        Assert.Throws<NoteWriteException>(() => schema.New().With("Kind", "book").ToMarkdown());

        // Another way is as good.
        Assert.Equal("---\nkind: book\ntags:\n  - film/old\ntitle: A\n---\n", read.With("Tags", new NoteList<string>(["film/old"])).With("Kind", "book").ToMarkdown());
    }

    [Fact]
    public void A_note_that_was_of_no_type_can_be_edited_all_the_same()
    {
        NoteSchema schema = TestSchema.Of("by: {kind: film}\nfrontmatter: {kind: text, title: text}\n");

        Assert.Equal("---\nkind: other\ntitle: B\n---\n", schema.Parse("---\nkind: book\ntitle: A\n---\n").With("Kind", "other").With("Title", "B").ToMarkdown());
    }

    [Fact]
    public void A_key_that_is_added_goes_below_those_that_tell_the_type_and_goes_again()
    {
        NoteSchema schema = TestSchema.Of("by: {kind: film}\nfrontmatter: {title: text}\n");
        SchemaNote read = schema.Parse("text\n");
        SchemaNote edited = read.With("Title", "A");

        Assert.Equal("---\nkind: film\ntitle: A\n---\n\ntext\n", edited.ToMarkdown());
        Assert.Equal("text\n", edited.With("Title", null).ToMarkdown());
        Assert.Equal("---\na: b\nkind: film\ntitle: A\nc: d\n---\n", schema.Parse("---\na: b\nkind: film\nc: d\n---\n").With("Title", "A").ToMarkdown());
    }

    [Fact]
    public void Where_type_does_not_tell_the_type_it_is_a_key_like_others()
    {
        NoteSchema schema = TestSchema.Of("by: {categories: \"[[Talks]]\"}\nfrontmatter: {type: {type: list link, as: Kinds}, categories: list link}\n");
        SchemaNote read = schema.Parse("---\ntype:\n  - \"[[Short]]\"\ncategories:\n  - \"[[Talks]]\"\n---\n");

        Assert.Empty(read.Diagnostics);
        Assert.Equal([new Link("Short")], (NoteList<Link>)read["Kinds"]!);
        Assert.Equal("---\ntype:\n  - \"[[Long]]\"\ncategories:\n  - \"[[Talks]]\"\n---\n", read.With("Kinds", new NoteList<Link>([new("Long")])).ToMarkdown());
        Assert.Equal("---\ncategories:\n  - '[[Talks]]'\n---\n", schema.New().ToMarkdown());
    }
}
