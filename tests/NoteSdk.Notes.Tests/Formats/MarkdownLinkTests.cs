using System.Text.Json;
using CsCheck;

namespace NoteSdk.Notes.Tests.Formats;

/// <summary>Links of members that are Markdown links: they are read as the vault reads them, keep their form, and what takes their place has it, too.</summary>
public sealed class MarkdownLinkTests
{
    private static readonly NoteSchema Notes = TestSchema.Of("""
        frontmatter:
          friend: link
          others: list link
        sections:
          Knows: {list: link}
          Facts: {list: Fact, patterns: ["{who:link}: {text}"]}
          Grid: {list: Row, table: {Who: link, Note: text}}
          Row: {csv: link}
          Labels: {labels: {Best: link}}
        """);

    public static TheoryData<string, Link> Links => new()
    {
        { "[Ada](Ada.md)", new("Ada.md", Alias: "Ada") },
        { "[al](People/Ada%20N.md)", new("People/Ada N.md", Alias: "al") },
        { "[al](<People/Ada N.md>)", new("People/Ada N.md", Alias: "al") },
        { "[Ada](Ada)", new("Ada", Alias: "Ada") },
        { "[Ada](../A/Ada.md#Work%20done)", new("../A/Ada.md", "Work done", "Ada") },
        { "[Ada](Ada.md#^id)", new("Ada.md", "^id", "Ada") },
        { "[here](#Work)", new("", "Work", "here") },
        { "[a [b] c](Ada.md)", new("Ada.md", Alias: "a [b] c") },
        { "[a\\] b](Ada.md)", new("Ada.md", Alias: "a\\] b") },
        { "[](Ada.md)", new("Ada.md") },
        { "[Ada]( Ada.md \"Her note\" )", new("Ada.md", Alias: "Ada") },
        { "[Ada](a&amp;b.md)", new("a&b.md", Alias: "Ada") },
        { "[Ada](a\\(b.md)", new("a(b.md", Alias: "Ada") },
        { "![Ada](pic.png)", new("pic.png", Alias: "Ada", IsEmbed: true) },
        { "[[Ada]]", new("Ada") },
        { "[[ Ada |x]]", new("Ada", Alias: "x") },
    };

    public static TheoryData<string> NoLinks => ["[Ada](https://example.com)", "[Ada](mailto:a@b.c)", "[Ada](My Note.md)", "[Ada]", "[Ada][b]", "[Ada](Ada.md) x", "x [Ada](Ada.md)", "[Ada]()", "`[Ada](Ada.md)`", "\\[Ada](Ada.md)", "[a](A.md)[b](B.md)", "[Ada] (Ada.md)"];

    [Theory]
    [MemberData(nameof(Links))]
    public void A_link_is_read_in_every_place(string text, Link link)
    {
        string quoted = JsonSerializer.Serialize(text).Replace("\\u0026", "&", StringComparison.Ordinal).Replace("\\u003C", "<", StringComparison.Ordinal).Replace("\\u003E", ">", StringComparison.Ordinal);
        string cell = text.Replace("|", "\\|", StringComparison.Ordinal);
        string source = $"---\ntype: x\nfriend: {quoted}\nothers: [{quoted}, '{text}']\n---\n\n## Knows\n\n- {text}\n- {text} ^id1\n- {text} %% c %%\n\n## Facts\n\n- {text}: one\n\n## Grid\n\n| Who | Note |\n| --- | --- |\n| {cell} | n |\n\n## Row\n\n{text}\n\n## Labels\n\n**Best**: {text}\n";
        SchemaNote note = Notes.Parse(source);
        Assert.Empty(note.Diagnostics);
        Assert.Equal(link, note["Friend"]);
        Assert.Equal(new NoteList<Link>([link, link]), note["Others"]);
        Assert.Equal(new NoteList<Link>([link, link, link]), note["Knows"]);
        Assert.Equal(link, Assert.Single((NoteList<ItemValue>)note["Facts"]!)["Who"]);
        Assert.Equal(link, Assert.Single((NoteList<ItemValue>)note["Grid"]!)["Who"]);
        Assert.Equal(new NoteList<Link>([link]), note["Row"]);
        Assert.Equal(link, note["Labels.Best"]);
        Assert.Equal(source, note.ToMarkdown());
    }

    [Theory]
    [MemberData(nameof(NoLinks))]
    public void A_link_that_does_not_lead_into_the_vault_is_reported(string text)
    {
        SchemaNote note = Notes.Parse($"---\ntype: x\n---\n\n## Knows\n\n- [[A]]\n- {text}\n");
        Assert.Equal(new NoteList<Link>([new("A")]), note["Knows"]);
        Assert.Contains("8:3 NOTE110", TestSchema.Found(note));
        Assert.False(Link.IsLink(System.Text.Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The old link, the new one, and how that is written in place of the old one and beside it.</summary>
    [Theory]
    [InlineData("[Ada](Ada.md)", "Bob.md", null, "Bob", "[Bob](Bob.md)")]
    [InlineData("[Ada](Ada.md)", "My Bob.md", "A b", "Bob", "[Bob](My%20Bob.md#A%20b)")]
    [InlineData("[Ada](<Ada.md>)", "My Bob.md", "A b", "Bob", "[Bob](<My Bob.md#A b>)")]
    [InlineData("[Ada](Ada.md \"t\")", "Bob.md", null, "Bob", "[Bob](Bob.md \"t\")")]
    [InlineData("[Ada](Ada.md#h)", "Bob (x).md", null, "Bob", "[Bob](Bob%20(x).md)")]
    [InlineData("[Ada](Ada.md)", "a)b#c%d&amp;e.md", null, "Bob", "[Bob](a%29b%23c%25d%26amp;e.md)")]
    [InlineData("[](Ada.md)", "Bob.md", null, null, "[](Bob.md)")]
    [InlineData("[[Ada]]", "Bob.md", null, "Bob", "[[Bob.md|Bob]]")]

    // A Markdown link shows a text, and cannot hold these.
    [InlineData("[Ada](Ada.md)", "Bob", null, null, "[[Bob]]")]
    [InlineData("[Ada](Ada.md)", "Bob", null, "a] b", "[[Bob|a] b]]")]
    [InlineData("[Ada](Ada.md)", "https://x", null, "Bob", "[[https://x|Bob]]")]
    public void A_new_link_has_the_form_of_the_one_that_it_replaces_or_is_beside(string old, string target, string? subpath, string? alias, string written)
    {
        Link link = new(target, subpath, alias);
        SchemaNote note = Notes.Parse($"---\ntype: x\nfriend: '{old}'\nothers:\n  - '{old}'\n---\n\n## Knows\n\n- {old} %% c %%\n\n## Labels\n\n**Best**: {old}\n");
        Link before = (Link)note["Friend"]!;
        SchemaNote edited = note.With("Friend", link).With("Others", new NoteList<Link>([before, link])).With("Knows", new NoteList<Link>([link])).With("Labels.Best", link);
        Assert.Equal($"---\ntype: x\nfriend: '{written}'\nothers:\n  - '{old}'\n  - '{written}'\n---\n\n## Knows\n\n- {written} %% c %%\n\n## Labels\n\n**Best**: {written}\n", edited.ToMarkdown());
        Assert.Equal(edited, Notes.Parse(edited.ToMarkdown()));
        Assert.Equal($"## Knows\n\n- {old}\n- {written}\n", Notes.Parse($"## Knows\n\n- {old}\n").With("Knows", new NoteList<Link>([before, link])).ToMarkdown());
        Assert.Equal($"## Knows\n\n- {written}\n- {old}\n", Notes.Parse($"## Knows\n\n- {old}\n").With("Knows", new NoteList<Link>([link, before])).ToMarkdown());
    }

    [Fact]
    public async Task Members_and_the_vault_read_the_same_links()
    {
        string[] pieces = ["[", "[[", "]", "]]", "](", "(", ")", "A", "A.md", "B c", "|", "#", "#h", "^id", "<", ">", " ", "\\", "%20", "&amp;", "!", "\"t\"", "https:", "`", "*"];
        string[] texts =
        [
            .. ((IEnumerable<object[]>)Links).Concat(NoLinks).Select(row => (string)row[0]),
            .. Gen.OneOf(pieces).Array[1, 5].Select(middle => $"[{string.Concat(middle)}](A.md)").Array[400].Single(),
            .. Gen.OneOf(pieces).Array[1, 5].Select(middle => $"[a]({string.Concat(middle)})").Array[400].Single(),
        ];
        using TestVault files = new();
        for (int i = 0; i < texts.Length; i++) files.Write($"{i}.md", $"---\ntype: x\nfriend: '{texts[i]}'\n---\n");
        Vault vault = await Vault.OpenAsync(files.Root, []);
        int read = 0;
        for (int i = 0; i < texts.Length; i++)
        {
            Link? member = (Link?)Notes.Parse(files.Read($"{i}.md"))["Friend"];
            NoteList<VaultLink> links = vault.Get($"{i}.md").Links;
            Assert.True(member == links.SingleOrDefault()?.Link, $"{texts[i]}: {member}, not {string.Join(' ', links.Select(link => link.Link))}");
            if (member is not null) read++;
        }

        Assert.InRange(read, 100, texts.Length - 100);
    }

    [Fact]
    public void Edits_of_others_leave_a_Markdown_link_as_it_is()
    {
        const string Note = "## Knows\n\n- [Ada](Ada.md)\n- [[Bob]]\n- [Cy](<Cy.md> 't')\n";
        SchemaNote note = Notes.Parse(Note);
        NoteList<Link> links = (NoteList<Link>)note["Knows"]!;
        Assert.Equal("## Knows\n\n- [Ada](Ada.md)\n- [[Dora]]\n- [Cy](<Cy.md> 't')\n", note.With("Knows", links.SetItem(1, new("Dora"))).ToMarkdown());
        Assert.Equal("## Knows\n\n- [[Bob]]\n- [Cy](<Cy.md> 't')\n", note.With("Knows", links.RemoveAt(0)).ToMarkdown());
        Assert.Equal(Note, note.With("Knows", new NoteList<Link>([new("Ada.md", Alias: "Ada"), .. links.Skip(1)])).ToMarkdown());
    }

    [Fact]
    public void Links_are_texts_in_JSON_and_only_what_a_wikilink_cannot_hold_is_a_Markdown_link()
    {
        Assert.Equal("\"[[Ada.md|Ada]]\"", JsonSerializer.Serialize(Link.Parse("[Ada](Ada.md)")));
        Link link = Link.Parse("[Ada](a%7Cb.md)");
        Assert.Equal("\"[Ada](a|b.md)\"", JsonSerializer.Serialize(link));
        Assert.Equal(link, JsonSerializer.Deserialize<Link>(JsonSerializer.Serialize(link)));
        Assert.Throws<FormatException>(() => Link.Parse("[Ada](https://example.com)"));
    }
}
