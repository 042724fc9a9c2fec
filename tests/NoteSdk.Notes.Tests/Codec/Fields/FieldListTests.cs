namespace NoteSdk.Notes.Tests.Codec.Fields;

/// <summary>Inline fields with several values: of one field with commas between them, or of several fields with a value each.</summary>
public sealed class FieldListTests
{
    private const string Head = "---\ntype: matter\n---\n";

    private static readonly NoteSchema Matter = NoteSchemas.Parse(("a.note.yaml", """
        type: matter
        fields: {see: list link, words: list text, days: list date}
        """)).Single();

    [Theory]
    [InlineData("see:: [[A]], [[B]]\n", "A B")]
    [InlineData("see:: [[A]],[[B|b, c]] , [[C]]\n", "A B|b, c C")]
    [InlineData("see:: [[A]]\nsee:: [[B]]\n", "A B")]
    [InlineData("- see:: [[A]]\n- see:: [[B]]\n", "A B")]
    [InlineData("see:: [[A]], [[B]]\n\n## Other\n\nsee:: [[C]]\n", "A B C")]
    [InlineData("As [see:: [[A]]] and (see:: [[B]]).\n", "A B")]
    [InlineData("see::\n", "")]
    [InlineData("see:: , ,\n", "")]
    [InlineData("", "")]
    public void Values_are_read(string body, string expected)
    {
        SchemaNote note = Matter.Parse(Head + body);

        Assert.Equal(expected, string.Join(' ', ((NoteList<Link>)note["See"]!).Select(link => link.ToString()[2..^2])));
        Assert.Equal(Head + body, note.ToMarkdown());
    }

    [Theory]
    [InlineData("see:: [[A]], [[B]]\n", "A C B", "see:: [[A]], [[C]], [[B]]\n")]
    [InlineData("see:: [[A]],[[B]]\n", "A B C", "see:: [[A]],[[B]],[[C]]\n")]
    [InlineData("see:: [[A]], [[B]]\n", "B", "see:: [[B]]\n")]
    [InlineData("see:: [[A]], [[B]]\n", "B A", "see:: [[B]], [[A]]\n")]
    [InlineData("see:: [[A]]\n", "A B", "see:: [[A]], [[B]]\n")]
    [InlineData("see:: [[A]]\n", "", "see::\n")]
    [InlineData("see::\n", "A B", "see:: [[A]], [[B]]\n")]
    [InlineData("see:: [[A]]\nsee:: [[B]]\n", "A B C", "see:: [[A]]\nsee:: [[B]]\nsee:: [[C]]\n")]
    [InlineData("see:: [[A]]\nsee:: [[B]]\n", "C A B", "see:: [[C]]\nsee:: [[A]]\nsee:: [[B]]\n")]
    [InlineData("see:: [[A]]\nsee:: [[B]]\nsee:: [[C]]\n", "A C", "see:: [[A]]\nsee:: [[C]]\n")]
    [InlineData("see:: [[A]]\nsee:: [[B]]\n", "", "see::\n")]
    [InlineData("see:: [[A]]\nsee:: [[B]]\n", "D B", "see:: [[D]]\nsee:: [[B]]\n")]
    [InlineData("- see:: [[A]]\n- see:: [[B]]\n", "A X B Y", "- see:: [[A]]\n- see:: [[X]]\n- see:: [[B]]\n- see:: [[Y]]\n")]
    [InlineData("As [see:: [[A]]].\n", "", "As [see:: ].\n")]
    [InlineData("As [see:: [[A]]] and [see:: [[B]]].\n", "A C", "As [see:: [[A]]] and [see:: [[C]]].\n")]
    [InlineData("As [see:: [[A]]] and [see:: [[B]]].\n", "A B C", "As [see:: [[A]]] and [see:: [[B]]] [see:: [[C]]].\n")]
    [InlineData("", "A B", "\nsee:: [[A]], [[B]]\n")]
    [InlineData("words:: a\n", "A", "see:: [[A]]\nwords:: a\n")]
    public void Values_are_written_in_the_form_that_is_there(string body, string values, string expected)
    {
        NoteList<Link> links = [.. values.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => new Link(name))];

        SchemaNote edited = Matter.Parse(Head + body).With("See", links);

        Assert.Equal(Head + expected, edited.ToMarkdown());
        Assert.Equal(links, (NoteList<Link>)Matter.Parse(edited.ToMarkdown())["See"]!);
    }

    [Theory]
    [InlineData("words:: a, b, c\n", "a|b|c")]
    [InlineData("words:: a, b\nwords:: c\n", "a, b|c")]
    [InlineData("words:: f(a, b), c\n", "f(a, b)|c")]
    public void Texts_are_parted_by_commas_where_they_share_a_field(string body, string expected) =>
        Assert.Equal(expected, string.Join('|', (NoteList<string>)Matter.Parse(Head + body)["Words"]!));

    [Theory]
    [InlineData("days:: 2026-01-01, soon, 2026-01-03\n", 4, 20)]
    [InlineData("text\ndays:: 2026-01-01\ndays:: soon\n", 6, 8)]
    public void What_is_no_value_is_reported_where_it_stands_and_stays(string body, int line, int column)
    {
        SchemaNote note = Matter.Parse(Head + body);
        NoteDiagnostic finding = note.Diagnostics.Single(found => found.Id == "NOTE104" || found.Message.Contains("soon"));

        Assert.Equal((line, column), (finding.Line, finding.Column));
        Assert.Contains("soon", note.With("Days", new NoteList<DateOnly>([new(2027, 1, 1)])).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_would_be_two_values_is_refused() =>
        Assert.Throws<NoteWriteException>(() => Matter.Parse(Head + "words:: a\n").With("Words", new NoteList<string>(["b, c"])).ToMarkdown());
}
