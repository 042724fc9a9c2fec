using System.Text;
using Microsoft.CodeAnalysis.Text;
using NoteSdk.Generator.Notes;

namespace NoteSdk.Generator.Tests.Notes;

/// <summary>The compiler reads the type of a note, and nothing else; it must be the one that the runtime reads.</summary>
public class NoteHeadTests
{
    private static readonly NoteSchema Any = NoteSchemas.Parse(("a.note.yaml", "type: a\n"))["a"];

    public static TheoryData<string> Notes =>
    [
        "---\ntype: people\n---\n",
        "---\r\ntitle: x\r\ntype: people\r\n---\r\n",
        "\uFEFF---\ntype: 'people' # c\n---\n",
        "---\ntype: \"peo\\u0070le\"\n---\n",
        "---\n\"type\": people\n---\n",
        "---\ntype:\n  people\n---\n",
        "---\ntype:   people  \n---  \n",
        "---\ntype : people\n---\n",
        "---\n- @name\ntype: people\nother: @x\n---\n",
        "---\ntext: |\n  type: no\ntype: people\n---\n",
        "---\na:\n  type: no\n---\n",
        "---\ntype: one\ntype: two\n---\n",
        "---\ntypes: a\ntype of it: b\ntype: people\n---\n",
        "---\ntype: [a, b]\n---\n",
        "---\ntype:\n---\n",
        "---\ntype: people\n",
        "type: people\n---\n",
        "# Text\n---\ntype: people\n---\n",
        "----\ntype: people\n---\n",
        "---",
        "",
    ];

    [Theory]
    [MemberData(nameof(Notes))]
    public void The_type_is_the_one_that_the_runtime_reads(string note)
    {
        // As the compiler reads a file: a byte order mark is no part of the text.
        using MemoryStream bytes = new(Encoding.UTF8.GetBytes(note));
        string? read = NoteHead.TypeOf(SourceText.From(bytes));

        string? expected = Any.Parse(note).Frontmatter.TryGetValue("type", out string? type) ? type : null;
        Assert.Equal(expected is null || expected.StartsWith('[') ? "" : expected, read ?? "");
    }
}
