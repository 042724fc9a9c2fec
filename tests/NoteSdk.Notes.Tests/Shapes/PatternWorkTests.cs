using System.Text;
using NoteSdk.Generated;
using NoteSdk.Notes.Formats;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Tests.Shapes;

/// <summary>
/// A hostile line costs work that grows with its length only. A pattern goes through a line from left to right, once for each of its parts; what could cost more is
/// the search for a place where the next hole can stand, which asks the hole's format at many places. So each format looks at a bounded number of bytes, or (a link)
/// at no byte for two places.
/// </summary>
[Trait("Category", "Hostile")]
public class PatternWorkTests
{
    private const int Window = 41;

    [Fact]
    public void The_next_hole_is_tried_once_at_each_place_where_it_could_be()
    {
        foreach (int length in new[] { 1_000, 2_000 })
        {
            foreach (string pattern in new[] { "{a} {b}", "{a} {b} {c}", "{a} - {b} (via {c})", "{a} ({b})" })
            {
                CountingFormat counting = new();
                Hole[] holes = [Hole.Required("a", Format.Text), Hole.Required("b", counting), Hole.Required("c", counting)];
                LinePattern line = LinePattern.Parse(pattern, holes);
                foreach (string piece in new[] { " ", "a ", " - ", " (via ", ")", "(", "- " })
                {
                    counting.Calls = 0;
                    line.Match(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, length))), new HoleSpan[3]);
                    Assert.InRange(counting.Calls, 0, (2 * length) + 4);
                }
            }
        }
    }

    [Fact]
    public void A_format_looks_at_a_bounded_number_of_bytes_where_there_is_no_value()
    {
        Hole[] holes =
        [
            Hole.Required("date", Format.Date), Hole.Required("time", Format.Time), Hole.Required("datetime", Format.DateTime), Hole.Required("instant", Format.Instant),
            Hole.Required("number", Format.Number), Hole.Required("bool", Format.Bool),
        ];
        foreach (Hole hole in holes)
        {
            foreach (string piece in new[] { " ", "1", "-", "0-", "1 ", ".", "1.", "1:", "t", "true", "e", "1e", "T", "Z", "+", "2026-01-31T", "09:30 " })
            {
                // What stands beyond the window changes nothing.
                byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 200)));
                Assert.Equal(hole.Measure(text.AsSpan(0, Window)), hole.Measure(text));
            }
        }
    }

    [Fact]
    public void A_link_is_looked_for_up_to_the_next_brackets_only()
    {
        Hole link = Hole.Required("link", Format.Link);

        Assert.Equal(-1, link.Measure("[[a [[b]]"u8));
        Assert.Equal(5, link.Measure("[[b]] [[c]]"u8));
        Assert.Equal(-1, link.Measure("[[]]"u8));
        Assert.Equal(8, link.Measure("![[a]b]]"u8));

        // So the link of a line is found behind brackets that are none.
        HoleSpan[] spans = new HoleSpan[2];
        Assert.True(LinePattern.Parse("{a} {link:link}", [Hole.Required("a", Format.Text), link]).Match("x [[a [[b]]"u8, spans));
        Assert.Equal(new HoleSpan(6, 11), spans[1]);
    }

    [Fact]
    public void Holes_of_one_member_may_be_written_in_several_ways()
    {
        NoteSchemas schemas = NoteSchemas.Parse(("x.note.yaml", "type: x\nsections: {Log: {list: Entry, patterns: [\"{due date:date}: {text}\", \"{Text} ({due_date:date})\"]}}\n"));
        SchemaNote note = schemas["x"].Parse("---\ntype: x\n---\n\n## Log\n\n- 2026-01-02: a\n- b (2026-01-03)\n");

        Assert.Equal(new NoteList<ItemValue>([new(("DueDate", new DateOnly(2026, 1, 2)), ("Text", "a")), new(("DueDate", new DateOnly(2026, 1, 3)), ("Text", "b"))]), note["Log"]);
    }

    /// <summary>A format whose values stand nowhere, so that every place is tried.</summary>
    private sealed class CountingFormat : TextFormat
    {
        public int Calls { get; set; }

        internal override int? Measure(ReadOnlySpan<byte> text)
        {
            Calls++;
            return -1;
        }
    }
}
