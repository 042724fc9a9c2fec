using System.Text;

namespace NoteSdk.Inference.Tests;

/// <summary>What holds for every inference.</summary>
public sealed class InferenceLawTests
{
    [Fact]
    public void The_order_of_the_notes_does_not_matter()
    {
        List<InferenceNote> notes = Notes.Make(50, TextOf);
        string expected = SchemaInference.Infer("thing", notes).Yaml;
        Random random = new(3);
        for (int i = 0; i < 5; i++) Assert.Equal(expected, SchemaInference.Infer("thing", notes.OrderBy(_ => random.Next())).Yaml);
    }

    [Fact]
    public void Rubbish_in_a_twentieth_of_the_values_changes_no_member()
    {
        List<InferenceNote> notes = Notes.Make(100, TextOf);
        List<InferenceNote> noisy = Notes.Make(100, i => i % 20 == 3 ? TextOf(i).Replace($"born: {Born(i)}", "born: ???!", StringComparison.Ordinal) : TextOf(i));
        string[] parts = [.. SchemaInference.Infer("thing", notes).Claims.Select(static claim => claim.Part)];
        InferredSchema schema = SchemaInference.Infer("thing", noisy);
        Assert.Equal(parts, schema.Claims.Where(static claim => !claim.IsOffered).Select(static claim => claim.Part));
        InferenceClaim offered = Assert.Single(schema.Claims, static claim => claim.IsOffered);
        Assert.Equal(("born", "date", 5), (offered.Part, offered.Claim, offered.Misfits.Count));
    }

    [Fact]
    public void One_note_is_enough_for_texts_and_nothing_is_required()
    {
        InferredSchema schema = Notes.Infer(1, i => TextOf(i).Replace("tags:", "cast: []\ntags:", StringComparison.Ordinal));
        string yaml = string.Join('\n', Notes.Lines(schema));
        Assert.DoesNotContain('!', yaml);
        Assert.Contains("title: text\n  born: text\n  cast: list text\n  tags: list tag", yaml, StringComparison.Ordinal);
        Assert.Equal((1, 0), (schema.Learned, schema.HeldOut));
    }

    [Fact]
    public void Templates_and_files_that_are_no_text_are_left_out_and_told()
    {
        List<InferenceNote> notes = Notes.Make(12, TextOf);
        notes.Add(new InferenceNote("Notes/T.md", "---\ntitle: <% tp.file.title %>\n---\n"u8.ToArray()));
        notes.Add(new InferenceNote("Notes/C.md", "# {{title}}\n"u8.ToArray()));
        notes.Add(new InferenceNote("Notes/B.md", [1, 0, 2]));
        notes.Add(new InferenceNote("Notes/L.md", new byte[5 << 20]));
        InferredSchema schema = SchemaInference.Infer("thing", notes);
        Assert.Equal(["Notes/B.md", "Notes/C.md", "Notes/L.md", "Notes/T.md"], schema.LeftOut.Select(static left => left.Path));
        Assert.Throws<ArgumentException>(() => SchemaInference.Infer("thing", notes.Skip(12)));
    }

    /// <summary>Whatever the notes are, the schema language takes the schema.</summary>
    [Theory]
    [InlineData("---\na: {b: {c: {d: 1}}}\n---\n## A\n## a\n## A!\n")]
    [InlineData("---\nclass: 1\nClass: 2\n'': 3\n\"x\\ty\": 4\n'#': 5\n---\n## class\n\nx\n")]
    [InlineData("---\na: 1\n---\n## A\n\n- x {y}\n- {z}\n")]
    [InlineData("---\n- 1\n---\n# {title}\n\n## {x}: 'y'\n\ntext\n")]
    [InlineData("---\na: [1\n---\n## # x\n\n| a | a |\n|---|---|\n| 1 | 2 |\n")]
    [InlineData("## thing\n\n| Field | Value |\n|---|---|\n| a: b | 1 |\n| a_b | 2 |\n")]
    [InlineData("---\nkey: x\n---\n## Key\n\n```dataview\nLIST WHERE x = {a: 1}\n```\n")]
    public void Any_notes_give_a_schema(string text)
    {
        InferredSchema schema = Notes.Infer(12, _ => text);
        NoteSchemas read = NoteSchemas.Parse(("thing.note.yaml", schema.Yaml));
        Assert.DoesNotContain(read.Diagnostics, static found => found.Severity == NoteSeverity.Error);
        Assert.True(read.TryGet("thing", out _), schema.Yaml);
    }

    [Fact]
    public void Ten_thousand_headings_that_all_differ_give_no_section()
    {
        StringBuilder text = new();
        for (int i = 0; i < 10_000; i++) text.Append("## Heading ").Append(i).Append("\n\nx\n\n");
        InferredSchema schema = SchemaInference.Infer("thing", Enumerable.Range(0, 12).Select(note => new InferenceNote($"{note}.md", Encoding.UTF8.GetBytes(text.ToString().Replace("Heading", $"H{note}", StringComparison.Ordinal)))));
        Assert.DoesNotContain(Notes.Lines(schema), static line => line.StartsWith("sections", StringComparison.Ordinal));
    }

    [Fact]
    public void It_can_be_cancelled()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => SchemaInference.Infer("thing", Notes.Make(3, TextOf), null, source.Token));
    }

    private static string Born(int i) => $"19{i % 90 + 10}-0{i % 9 + 1}-1{i % 10}";

    private static string TextOf(int i) => $"""
        ---
        title: {Notes.NameOf(i)}
        born: {Born(i)}
        tags: [a, b{i % 7}]
        ---
        # {Notes.NameOf(i)}

        ## Facts

        - Fact {i} of many
        - Another one, {i * 7 % 11}

        ## Contact

        | Field | Value |
        |-------|-------|
        | **Phone** | +44 {i} |
        | **Since** | 2026-01-1{i % 10} |

        """;
}
