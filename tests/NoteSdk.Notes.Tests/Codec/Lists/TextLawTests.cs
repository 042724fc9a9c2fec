using CsCheck;
using Xunit.Abstractions;

namespace NoteSdk.Notes.Tests.Codec.Lists;

/// <summary>Any text of one line can be set, wherever a note holds a text, and reads back equal; and when the old value is set again, the note is the same bytes as before.</summary>
[Trait("Category", "Law")]
public sealed class TextLawTests(ITestOutputHelper output)
{
    private const string Note = """
        ---
        type: x
        title: T
        ---

        # T

        ## Items

        1. one
        2. two

        ## Log

        - one // v
        - two // v

        ## Words

        one, two

        ## Data

        | Field | Value |
        |-------|-------|
        | Role | one |

        ## Grid

        Name | Note
        -----|-----
        one | n
        two|n

        ## Profile

        **Nickname**: one
        **Motto**:
        two

        ## Background

        one

        ## Action

        - [ ] one
        - [x] two 📅 2026-01-02

        ---
        one, by me

        """;

    private static readonly NoteSchema Notes = TestSchema.Of("""
        heading: "{title}"
        frontmatter: {title: text}
        sections:
          Items: {list: text}
          Log: {list: LogLine, patterns: ["{text} // {via}"]}
          Words: {csv: text}
          Data: {table: [Field, Value], rows: {Role: text}}
          Grid: {list: GridRow, table: {Name: text, Note: text}}
          Profile: {labels: {Nickname: text, Motto: text}}
          Background: {prose: text}
          Action: {list: task}
        footer: ["{line}, by {who}"]
        """);

    private static readonly string[] Pieces =
    [
        "-", "*", "+", "#", "##", "1.", "12)", "2026.", "===", "---", "_", "`", "```", "~~~", ">", "<", "<div>", "<a>", "<!--", "-->", "[ ]", "[x]", "[", "]", "[a]:", "[^1]:", ":", "|", "$", "$$",
        "%", "%%", "^", "^id", "\\", "\\", "\\", " ", " ", " ", " ", "a", "b c", "é", "\u200B", "!", "&amp;", "=", "~", "7",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Array[1, 7].Select(pieces => string.Concat(pieces.Select(piece => Pieces[piece])).Trim(' '))
        .Where(text => text.Length > 0);

    /// <summary>Texts of which nearly all end like a comment or a block id.</summary>
    private static readonly Gen<string> Ends = Gen.OneOf("%", "%%", "%%%", "%%%%", "\\", "\\", " ", "a", "`", "<!--", "-->", "^id", " ^id", "^").Array[1, 7].Select(pieces => string.Concat(pieces).Trim(' ')).Where(text => text.Length > 0);

    private static readonly Gen<string> DestinationPieces = Gen.OneOf(
        "<", ">", "<b>", "<!--", "-->", "%", "%%", "$", "$$", "\\", " ", " ", "(", ")", "\"", "'", "a", "<div>", "^id", "[", "]:", "===", "`", "é");

    /// <summary>Texts that are link definitions, or would be but for a byte or a backslash.</summary>
    private static readonly Gen<string> Definitions = Gen.Select(
        Gen.OneOf("", "", "\\", "\\\\"), Gen.OneOf("[a]:", "[a]: ", "[a\\]b]: ", "[<!--]:", "[%%]:", "[$$]: ", "[^a b]:"),
        Gen.OneOf("", "<", "<!--", "<b<!--", "%%"), DestinationPieces.Array[0, 4], Gen.OneOf("", ">", "-->", "%%", "$$", " ^id"),
        (backslashes, label, start, rest, end) => (backslashes + label + start + string.Concat(rest) + end).Trim(' '));

    [Theory]
    [InlineData("Items")]
    [InlineData("Log")]
    [InlineData("Words")]
    [InlineData("Data.Role")]
    [InlineData("Grid")]
    [InlineData("Profile.Nickname")]
    [InlineData("Profile.Motto")]
    [InlineData("Background")]
    [InlineData("Action")]
    [InlineData("Line")]
    [InlineData("Title")]
    public void Any_text_reads_back_equal_and_leaves_no_trace(string member)
    {
        SchemaNote note = Notes.Parse(Note);
        Assert.Empty(note.Diagnostics);
        Gen.OneOf(Texts, Ends, Definitions).Sample(
            text =>
            {
                foreach (object value in ValuesWith(note, member, text))
                {
                    SchemaNote edited = note.With(member, value);
                    string written = edited.ToMarkdown();
                    SchemaNote read = Notes.Parse(written);
                    Assert.Equal(edited, read);
                    Assert.Equal(written, read.With(member, value).ToMarkdown());

                    // A title that needed quotes keeps them, and a cell the blank that parted a backslash from its pipe.
                    bool leavesTrace = member == "Title" || (member == "Grid" && text.EndsWith('\\'));
                    if (!leavesTrace) Assert.Equal(Note, read.With(member, note[member]).ToMarkdown());
                }
            },
            writeLine: output.WriteLine, iter: 3_000);
    }

    [Fact]
    public void Any_text_is_one_paragraph_of_one_item_to_Markdig() => Gen.OneOf(Texts, Ends, Definitions).Sample(
        text =>
        {
            string written = Notes.Parse(Note).With("Items", new NoteList<string>([text, "two"])).ToMarkdown();
            // Markdig makes a task of `[ ]-`, too.
            string list = written[written.IndexOf("1. ", StringComparison.Ordinal)..written.IndexOf("\n\n## Log", StringComparison.Ordinal)];
            Assert.Equal("list[item[paragraph]item[paragraph]]", MarkdigBlocks.Of(list).Replace("-task", "", StringComparison.Ordinal));
        },
        writeLine: output.WriteLine, iter: 5_000);

    private static IEnumerable<object> ValuesWith(SchemaNote note, string member, string text)
    {
        switch (note[member])
        {
            case NoteList<string> texts:
                yield return new NoteList<string>([text, texts[1]]);
                yield return new NoteList<string>([texts[0], text]);
                yield return new NoteList<string>([text, .. texts]);
                yield return new NoteList<string>([text]);
                break;
            case NoteList<ItemValue> items:
                string name = items[0].Names[0];
                yield return new NoteList<ItemValue>([items[0].With(name, text), items[1]]);
                yield return new NoteList<ItemValue>([items[0], items[1].With(name, text)]);
                yield return new NoteList<ItemValue>([items[0], items[1], items[0].With(name, text)]);
                break;
            case NoteList<TaskItem> tasks:
                yield return new NoteList<TaskItem>([tasks[0] with { Text = text }, tasks[1]]);
                yield return new NoteList<TaskItem>([tasks[0], tasks[1] with { Text = text }]);
                yield return new NoteList<TaskItem>([.. tasks, new TaskItem(text)]);
                break;
            default:
                yield return text;
                break;
        }
    }
}
