using NoteSdk.Dql.Parsing;
using NoteSdk.Fuzz.Queries;
using NoteSdk.Queries.Rendering;
using NoteSdk.Queries.Running;

namespace NoteSdk.Queries.Tests.Running;

/// <summary>What Dataview does where one would not think so.</summary>
public sealed class DataviewQuirkTests
{
    [Theory]
    [InlineData("- [ ] a\n    - [ ] b\n        - [ ] c\n", "- [ ] a\n    - [ ] b\n        - [ ] c\n", "[\\-, 0, 1]")]
    [InlineData("> - [ ] a\n>     - [ ] b\n- [ ] c\n", "- [ ] a\n    - [ ] b\n- [ ] c\n", "[\\-, 0, \\-]")]
    [InlineData("\n- [ ] a\n    - [ ] b\n", "- [ ] a\n    - [ ] b\n", "[\\-, 1]")]
    [InlineData("- - [ ] a\n    - [ ] b\n", "- [ ] - [ ] a\n    - [ ] b\n", "[\\-, 0]")]
    [InlineData("x\n- - [ ] a\n", "- [ ] - [ ] a\n", "[\\-]")]
    public void An_item_is_shown_below_its_parent_wherever_that_is(string note, string shown, string parents)
    {
        MemorySource vault = MemorySource.Of(("A.md", note));
        Assert.Equal(shown, QueryMarkdown.Write(QueryEngine.Run("TASK", vault)));
        Assert.Equal(parents, Evaluated.Text("[this.file.tasks.parent]", vault, "A.md"));
    }

    [Theory]
    [InlineData("- a\n- [ ] b\n", "0:0:0-0:3:3, 1:0:4-1:7:11")]
    [InlineData("ä😀\n\n- ä😀\n    - b\n", "2:0:5-2:5:10, 3:4:15-3:7:18")]
    [InlineData("x\r\n\r\n- a\r\n  b\r\n- c", "2:0:5-3:3:13, 4:0:15-4:3:18")]
    [InlineData("> - a\n> - b\n", "0:2:2-0:5:5, 1:2:8-1:5:11")]
    public void Places_of_items_have_line_column_and_offset(string note, string places)
    {
        MemorySource vault = MemorySource.Of(("A.md", note));
        string Place(string which) => $"x.position.{which}.line + \":\" + x.position.{which}.col + \":\" + x.position.{which}.offset";
        Assert.Equal(places, Evaluated.Text($"map(this.file.lists, (x) => {Place("start")} + \"-\" + {Place("end")})", vault, "A.md"));
    }

    [Theory]
    [InlineData("LIST a FROM \"d.csv\"", "- d.csv#0: 1\n- d.csv#1: 2\n")]
    [InlineData("LIST a FROM \"sub/e.CSV\"", "- sub/e.CSV#0: 3\n")]
    [InlineData("LIST FROM \"d.csv\" or \"sub\"", "- d.csv#0\n- d.csv#1\n- [[sub/N.md|N]]\n")]
    [InlineData("LIST FROM \"e.csv\"", "Dataview: No results to show for list query.")]
    [InlineData("LIST FROM \"d\"", "Dataview: No results to show for list query.")]
    [InlineData("LIST FROM \"p.png\"", "Dataview: No results to show for list query.")]
    public void A_file_as_a_source_may_be_csv(string query, string shown)
    {
        MemorySource vault = MemorySource.Of(("d.csv", "a,b\n1,x\n2,y\n"), ("sub/e.CSV", "a\n3\n"), ("sub/N.md", ""), ("p.png", "x"));
        Assert.Equal(shown, QueryMarkdown.Write(QueryEngine.Run(query, vault)));
    }

    [Theory]
    [InlineData("sort([1], (x) => x.y.z + 1 + null)", "1")]
    [InlineData("sort([], (x) => nope(x))", "")]
    [InlineData("sort([\"a\"], (x) => nope(x))", "a")]
    [InlineData("sort([1, 2], (x) => nope(x))", "error: Unrecognized function name 'nope'")]
    [InlineData("sort([2, 1], (x) => x)", "1, 2")]
    public void Keys_are_asked_for_where_there_is_something_to_sort(string expression, string value) => Assert.Equal(value, Evaluated.Text(expression));

    [Theory]
    [InlineData("cover: \"![[P.png]]\"\n", "", "", "![[P.png|P.png]]")]
    [InlineData("cover: [\"![[P.png]]\", \"[[B]]\"]\n", "![[P.png]] [[B]]\n", "[[B.md|B]], [[B.md|B]], ![[P.png|P.png]]", "![[P.png|P.png]], [[B.md|B]]")]
    public void An_embed_in_the_frontmatter_is_a_value_and_no_link_of_the_note(string frontmatter, string body, string links, string value)
    {
        MemorySource vault = MemorySource.Of(("A.md", $"---\n{frontmatter}---\n{body}"), ("B.md", ""), ("P.png", ""));
        Assert.Equal(links, Evaluated.Text("join(this.file.outlinks)", vault, "A.md"));
        Assert.Equal(value, Evaluated.Text("join(this.cover)", vault, "A.md"));
    }

    /// <summary>Which emoji a key may have tells Dataview's pattern (of the package emoji-regex, with the flag <c>u</c>): all those of one UTF-16 unit, and none of two.</summary>
    [Theory]
    [InlineData("Emoji 🎉:: x", null)]
    [InlineData("🎉 Emoji:: x", "Emoji")]
    [InlineData("Emoji🎉 more:: x", null)]
    [InlineData("Done ✅:: x", "Done ✅")]
    [InlineData("A ❤️ b:: x", "A ❤️ b")]
    [InlineData("Tel ☎:: x", "Tel ☎")]
    [InlineData("Key 1️⃣:: x", "Key 1️⃣")]
    [InlineData("Flag 🇩🇪:: x", null)]
    [InlineData("Up ☝🏽:: x", null)]
    [InlineData("Date 🗓️:: x", null)]
    [InlineData("**Gr\u00F6\u00DFe 2/3_**:: x", "Gr\u00F6\u00DFe 2/3_")]
    [InlineData("a (b):: x", null)]
    [InlineData("\U00020000 b:: x", "\U00020000 b")]
    public void A_line_is_a_field_if_its_key_is_one(string line, string? key)
    {
        Assert.Equal(key, InlineFieldParser.Whole(line)?.Key);
        MemorySource vault = MemorySource.Of(("A.md", $"x\n\n- {line}\n"));
        Assert.Equal(key is null ? "\\-" : "x", Evaluated.Text($"row[\"{key ?? "Emoji 🎉"}\"]".Replace("row", "this", StringComparison.Ordinal), vault, "A.md"));
    }

    [Theory]
    [InlineData("[Emoji 🎉:: x]", "this[\"Emoji 🎉\"]")]
    [InlineData("[Emoji 🎉:: x]", "this.emoji-🎉")]
    public void A_key_in_brackets_may_have_any_emoji(string line, string expression) => Assert.Equal("x", Evaluated.Text(expression, MemorySource.Of(("A.md", line)), "A.md"));
}
