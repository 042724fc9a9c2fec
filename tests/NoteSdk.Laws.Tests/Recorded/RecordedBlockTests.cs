using System.Text;
using NoteSdk.Documents.Outlines;
using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Members;
using Xunit.Abstractions;

namespace NoteSdk.Laws.Tests.Recorded;

/// <summary>Headings, sections, list items and block ids of every recorded note: those that Obsidian recorded, or a departure that is told here.</summary>
[Trait("Category", "Law")]
public sealed class RecordedBlockTests(ITestOutputHelper output)
{
    [SharedFact]
    public void The_headings_are_the_recorded_ones() => AssertSame(
        Recordings.All,
        note => note.Headings.Select(heading => $"{heading.Level} {heading.Text}{(heading.Span is { } span ? $" at {span.Line}" : "")}"),
        (note, reader) =>
        {
            bool hasPlaces = note.Headings is [{ Span: not null }, ..];
            return NoteOutline.Read(note.Bytes).Headings.Select(heading => $"{heading.Level} {Text(note, heading.Start, heading.End)}{(hasPlaces ? $" at {heading.Line}" : "")}");
        });

    [SharedFact]
    public void The_sections_are_the_recorded_ones() => AssertSame(
        Recordings.All.Where(note => note.IsWhole),
        note => note.Sections.Select(section => $"{section.Type} {section.Span.Line}-{section.Span.LastLine} {section.Id}"),
        (note, reader) => SectionPrinter.Print(note, reader));

    [SharedFact]
    public void The_list_items_are_the_recorded_ones() => AssertSame(
        Recordings.All.Where(note => note.IsWhole),
        note => note.Items.Select(item => $"{item.Span.Line} below {item.Parent} {(item.Task is null ? "" : $"[{item.Task}]")} {item.Id}"),
        (note, reader) => ItemPrinter.Print(note, reader));

    [SharedFact]
    public void The_block_ids_are_the_recorded_ones() => AssertSame(
        Recordings.All.Where(note => note.IsWhole),
        note => note.Blocks.Select(block => block.Id).Order(StringComparer.Ordinal),
        (note, reader) => NoteOutline.Read(note.Bytes).BlockIds.Select(id => id.Id.ToLowerInvariant()).Order(StringComparer.Ordinal));

    private static string Text(RecordedNote note, int start, int end) => Encoding.UTF8.GetString(note.Bytes.AsSpan(start..end));

    private void AssertSame(IEnumerable<RecordedNote> notes, Func<RecordedNote, IEnumerable<string>> recorded, Func<RecordedNote, NoteReader, IEnumerable<string>> read)
    {
        int differing = 0;
        int count = 0;
        foreach (RecordedNote note in notes)
        {
            NoteReader reader = NoteReader.Rent(note.Bytes, NoteLayout.None);
            try
            {
                string[] expected = [.. recorded(note)];
                string[] actual = [.. read(note, reader)];
                count += expected.Length;
                if (expected.SequenceEqual(actual)) continue;
                differing++;
                output.WriteLine($"{note}\n  recorded only: {string.Join(", ", expected.Except(actual))}\n  read only: {string.Join(", ", actual.Except(expected))}");
            }
            finally
            {
                reader.Return();
            }
        }

        Assert.InRange(count, 1, int.MaxValue);
        Assert.Equal(0, differing);
    }
}
