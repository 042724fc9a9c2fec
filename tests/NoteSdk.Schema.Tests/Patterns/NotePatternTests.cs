using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Patterns;

namespace NoteSdk.Schema.Tests;

public class NotePatternTests
{
    [Fact]
    public void A_pattern_has_literals_and_typed_holes()
    {
        NotePattern pattern = Parse("{date:date}: {note: link(meeting)} - {summary} (via {{{via}}})");

        Assert.Equal(
            [(true, "date", "date", null), (false, ": ", null, null), (true, "note", "link", "meeting"), (false, " - ", null, null), (true, "summary", "text", null), (false, " (via {", null, null), (true, "via", "text", null), (false, "})", null, null)],
            pattern.Parts.Select(part => (part.IsHole, part.Text, part.Type?.Name, part.Type?.Argument)));
    }

    [Fact]
    public void A_part_knows_its_place()
    {
        NotePattern pattern = Parse("a {b:date} {{c}}");

        Assert.Equal(["a ", "b:date", " {{c}}"], pattern.Parts.Select(part => pattern.Text.Substring(part.Start, part.Length)));
        Assert.Equal("date", pattern.Text[pattern.Holes.Single().TypeStart..^7]);
    }

    [Theory]
    [InlineData("{a:link}{b}")]
    [InlineData("{a:link(people)}{b}")]
    [InlineData("{a:date}{b}")]
    [InlineData("{a:bool}{b}")]
    [InlineData("{a:Mark}{b}")]
    public void A_hole_may_follow_one_that_shows_its_end(string text) => Parse(text);

    [Theory]
    [InlineData("{a}{b}")]
    [InlineData("{a:int}{b}")]
    [InlineData("{a:time}{b}")]
    [InlineData("{a:url}{b:date}")]
    [InlineData("{a} {a}")]
    [InlineData("{last contact} {last_contact}")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\nb")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("{:date}")]
    [InlineData("{✅}")]
    [InlineData("{a|pascal}")]
    [InlineData("{a:list text}")]
    [InlineData("{a:text!}")]
    [InlineData("{a:}")]
    [InlineData("{a:link(}")]
    public void A_pattern_that_cannot_be_read_back_is_refused(string text)
    {
        var faults = new List<TextFault>();

        NotePattern.Parse(text, faults);

        TextFault fault = Assert.Single(faults);
        Assert.InRange(fault.Start, 0, text.Length);
        Assert.InRange(fault.Start + fault.Length, fault.Start, text.Length);
    }

    private static NotePattern Parse(string text)
    {
        var faults = new List<TextFault>();
        NotePattern pattern = NotePattern.Parse(text, faults);
        Assert.Empty(faults);
        return pattern;
    }
}
