using System.Text;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Records;

public sealed class ParseInPlaceTests
{
    private const string Text = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n\n# Ada\n\n## Key Facts\n\n- Rows.\n";

    private static readonly NoteSchema s_schema = NoteSchemas.Parse(("note.note.yaml", "type: note\nfrontmatter:\n  title: text!\n")).Single();

    [Fact]
    public void A_record_of_an_array_that_it_owns_is_that_of_a_copy()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Text);
        Person read = Person.ParseInPlace(bytes, "Ada.md");
        Assert.Equal(Person.Parse(bytes, "Ada.md"), read);
        Assert.Equal("Ada.md", read.Path);
        Person edited = read with { KeyFacts = [.. read.KeyFacts, "Sails."] };
        Assert.Equal(Text + "- Sails.\n", edited.ToMarkdown());
        Assert.Equal(Text, Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public void Nobody_gets_the_array_that_a_record_owns()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Text);
        Person read = Person.ParseInPlace(bytes);
        read.ToUtf8Bytes()[0] = (byte)'x';
        Assert.Equal(Text, read.ToMarkdown());
    }

    [Fact]
    public void A_span_is_copied()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Text);
        Person read = Person.Parse(bytes);
        bytes.AsSpan().Fill((byte)'x');
        Assert.Equal(Text, read.ToMarkdown());
    }

    [Fact]
    public void Run_time_schemas_own_and_copy_the_same_way()
    {
        const string Note = "---\ntype: note\ntitle: Ada\n---\n";
        byte[] bytes = Encoding.UTF8.GetBytes(Note);
        SchemaNote copied = s_schema.Parse(bytes);
        SchemaNote owned = s_schema.ParseInPlace([.. bytes]);
        bytes.AsSpan().Fill((byte)'x');
        Assert.Equal(Note, copied.ToMarkdown());
        Assert.Equal(copied, owned);
    }

    [Fact]
    public void There_is_no_note_without_an_array()
    {
        Assert.Throws<ArgumentNullException>(() => Person.ParseInPlace(null!));
        Assert.Throws<ArgumentNullException>(() => s_schema.ParseInPlace(null!));
    }
}
