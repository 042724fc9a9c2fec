using System.Text;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Vaults.Tests.Checking;

/// <summary>What a build tells of the notes of a project.</summary>
public sealed class NoteSetCheckTests
{
    private static readonly NoteSchemas Schemas = NoteSchemas.Parse(
        ("contact.note.yaml", "type: contact\nfrontmatter:\n  title: text!\n  since: date\n"),
        ("broken.note.yaml", "type: broken\nfrontmatter:\n  a: txt\n"));

    [Fact]
    public void A_fault_and_a_broken_link_are_reported_at_their_lines_in_order() => Assert.Equal(
        [
            "Ada.md(4,8): warning NOTE104: 'since' '2026' 2026-01-31",
            "Ada.md(7,12): warning NOTE121: 'Cy'",
        ],
        Check("---\ntype: contact\ntitle: Ada\nsince: 2026\n---\n\n[[bo|Bo]], [[Cy#Facts]]\n"));

    [Fact]
    public void In_a_note_without_a_type_only_links_are_checked() =>
        Assert.Equal(["Ada.md(1,1): warning NOTE121: 'Cy'"], Check("[[Cy]] [[Bo]] [[Ada]]\n"));

    [Fact]
    public void A_Markdown_link_is_to_a_note_if_it_ends_in_md() =>
        Assert.Equal(["Ada.md(1,1): warning NOTE121: 'Cy.md'"], Check("[a](Cy.md) [b](People/Bo.md) [c](Cy) [d](https://example.com/Cy.md) [e](#f)\n"));

    [Fact]
    public void A_type_that_no_schema_has_is_reported_with_the_nearest_one() =>
        Assert.Equal(["Ada.md(2,7): warning NOTE122: 'contct' 'contact'"], Check("---\ntype: contct\n---\n"));

    [Fact]
    public void A_type_whose_schema_has_errors_is_not_reported_in_the_note() => Assert.Empty(Check("---\ntype: broken\n---\n"));

    [Fact]
    public void A_query_is_checked_by_the_schemas_in_any_note() => Assert.Equal(
        [
            "Ada.md(4,1): warning NOTE139: 'lowr' 'lower'",
            "Ada.md(9,17): warning NOTE139: 'sinc' 'contact' 'since'",
        ],
        Check("```dataview\nLIST WHERE \"é\" =\n\nlowr(a)\n```\n\n> - ~~~dataview\n>   TABLE title\n>   WHERE \"é\" = sinc and type = \"contact\"\n>   ~~~\n").Select(found => found));

    [Fact]
    public void Frontmatter_that_hides_the_type_is_reported() =>
        Assert.Equal(["Ada.md(1,1): error NOTE102: '---'"], Check("---\ntype: contact\n"));

    [Fact]
    public void Bytes_that_are_not_text_are_reported() =>
        Assert.Equal("Ada.md(6,1): error NOTE112",
            Assert.Single(Check([.. "---\ntype: contact\ntitle: Ada\n---\n\n"u8, 0xFF, (byte)'\n'])));

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", false)]
    public void A_note_in_another_encoding_is_reported_whether_it_begins_with_a_mark_or_not(string encoding, bool hasMark)
    {
        Encoding other = Encoding.GetEncoding(encoding);

        Assert.Equal("Ada.md(1,1): error NOTE112",
            Assert.Single(Check([.. hasMark ? other.GetPreamble() : [], .. other.GetBytes("---\ntype: contact\ntitle: Ada\n---\n")])));
    }

    private static IEnumerable<string> Check(string note) => Check(Encoding.UTF8.GetBytes(note));

    private static IEnumerable<string> Check(byte[] note) => new NoteSetCheck(Schemas, ["Ada.md", "People/Bo.md"]).Check("Ada.md", note).Select(Reported.Of);
}
