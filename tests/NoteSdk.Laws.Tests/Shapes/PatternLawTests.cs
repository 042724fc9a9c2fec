using System.Text;
using CsCheck;
using NoteSdk.Fuzz.Choosing;
using NoteSdk.Generated;
using NoteSdk.Notes.Shapes;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Patterns;
using NoteSdk.Schema.Types;
using Xunit.Abstractions;

namespace NoteSdk.Laws.Tests.Shapes;

/// <summary>What patterns write they read back, or refuse; over random lists of patterns that the schema accepts, with random values and lines.</summary>
[Trait("Category", "Law")]
public class PatternLawTests(ITestOutputHelper output)
{
    private static readonly Gen<uint[]> Words = Gen.UInt.Array[0, 80];

    [Fact]
    public void What_is_written_reads_back_equal_or_is_refused() => Holds(5_000, (patterns, choices) =>
    {
        LineFormat<ItemValue> format = Format(patterns);
        for (int i = 0; i < 4; i++)
        {
            ItemValue item = patterns.Item(choices);
            string? line = Try(() => format.Write(item));
            if (line is null) continue;
            Assert.True(format.TryRead(Encoding.UTF8.GetBytes(line), out ItemValue read), line);
            Assert.Equal(item, read);
        }
    });

    [Fact]
    public void A_line_that_is_read_is_written_back_as_it_was_and_takes_other_values_or_refuses_them() => Holds(5_000, (patterns, choices) =>
    {
        LineFormat<ItemValue> format = Format(patterns);
        for (int i = 0; i < 4; i++)
        {
            string line = patterns.Line(choices);
            if (!format.TryRead(Encoding.UTF8.GetBytes(line), out ItemValue item) || line != Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line))) continue;
            Assert.Equal(line, format.Rewrite(item, line));
            ItemValue other = patterns.Item(choices);
            string? rewritten = Try(() => format.Rewrite(other, line));
            if (rewritten is null) continue;
            Assert.True(format.TryRead(Encoding.UTF8.GetBytes(rewritten), out ItemValue read), rewritten);
            Assert.Equal(other, read);
        }
    });

    [Fact]
    public void A_note_that_is_written_has_the_items_that_it_was_given_or_nothing_is_written() => Holds(2_000, (patterns, choices) =>
    {
        NoteList<ItemValue> items = [.. Enumerable.Range(0, 1 + choices.Below(3)).Select(_ => patterns.Item(choices))];
        SchemaNote note = choices.OneIn(2)
            ? patterns.Schema!.New(("Items", items))
            : patterns.Schema!.Parse($"---\ntype: x\n---\n\n## Items\n\n- {patterns.Line(choices)}\n- {patterns.Line(choices)}\n\n## Other\n").With("Items", items);
        string? text = Try(note.ToMarkdown);
        if (text is not null) Assert.Equal(items, patterns.Schema.Parse(text)["Items"]);
    });

    [Fact]
    public void The_build_reads_lines_as_the_runtime_does() => Holds(5_000, (patterns, choices) =>
    {
        (Hole[] holes, RecordShape<ItemValue> _) = patterns.MakeShape();
        foreach (PatternModel pattern in patterns.Section.Patterns)
        {
            int number = 0;
            PatternForm form = new([.. pattern.Parts.Select(part => new FormPart(part.Literal, part.Hole is null ? -1 : number++, part.Hole?.Type.Kind ?? default, EnumOf(patterns, part.Hole)))]);
            LinePattern reader = LinePattern.Parse(pattern.Text, holes);
            for (int i = 0; i < 4; i++)
            {
                string line = patterns.Line(choices);
                byte[] utf8 = Encoding.UTF8.GetBytes(line);
                line = Encoding.UTF8.GetString(utf8);
                List<string> values = [];
                HoleSpan[] spans = new HoleSpan[holes.Length];
                bool isRead = reader.Match(utf8, spans);
                Assert.Equal((line, isRead), (line, form.Match(line, values)));
                if (isRead) Assert.Equal(spans.Where(span => span.IsSet).OrderBy(span => span.Start).Select(span => Encoding.UTF8.GetString(utf8, span.Start, span.End - span.Start)), values);
            }
        }
    });

    [Fact]
    public void Every_pattern_that_is_accepted_reads_and_writes_something() => Holds(2_500, (patterns, choices) =>
    {
        // By the samples of the build itself, read by the runtime: at least one line of every pattern is read by that pattern.
        (Hole[] holes, RecordShape<ItemValue> _) = patterns.MakeShape();
        LinePattern[] readers = [.. patterns.Section.Patterns.Select(pattern => LinePattern.Parse(pattern.Text, holes))];
        for (int i = 0; i < readers.Length; i++)
        {
            int number = 0;
            PatternModel pattern = patterns.Section.Patterns[i];
            PatternForm form = new([.. pattern.Parts.Select(part => new FormPart(part.Literal, part.Hole is null ? -1 : number++, part.Hole?.Type.Kind ?? default, EnumOf(patterns, part.Hole)))]);
            IEnumerable<byte[]> lines = new[] { "x", "q", "\u0436", "\u4E2D" }.SelectMany(word => PatternSample.Of(form, word)).Select(sample => Encoding.UTF8.GetBytes(sample.Line));
            Assert.Contains(lines, line => Array.FindIndex(readers, reader => reader.Match(line, new HoleSpan[holes.Length])) == i);
        }
    });

    private static EnumModel? EnumOf(PatternCase patterns, MemberModel? hole) => hole?.Type.Kind == ValueKind.Enum ? patterns.Schema!.Model.Enums.Single() : null;

    private static LineFormat<ItemValue> Format(PatternCase patterns) => new(patterns.MakeShape().Shape, [.. patterns.Section.Patterns.Select(pattern => pattern.Text)]);

    private static string? Try(Func<string> write)
    {
        try
        {
            return write();
        }
        catch (NoteWriteException)
        {
            return null;
        }
    }

    private void Holds(int count, Action<PatternCase, Choices> check)
    {
        int accepted = 0;
        Words.Sample(
            words =>
            {
                Choices choices = new(words);
                PatternCase patterns = new(choices);
                if (patterns.Schema is null) return;
                accepted++;
                check(patterns, choices);
            },
            writeLine: output.WriteLine,
            iter: count,
            threads: 1,
            print: words =>
            {
                Choices choices = new(words);
                PatternCase patterns = new(choices);
                return $"{Record.Exception(() => check(patterns, choices))?.Message}\n{patterns.Yaml}";
            });
        Assert.True(accepted > count / 10, $"Only {accepted} of {count} lists are accepted.");
    }
}
