using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Codec.Frontmatter;

/// <summary>A comment behind a value needs white space before it (YAML 1.2, section 6.6): it gets that where a value comes, and what lacks it is no YAML.</summary>
public sealed class CommentEditTests
{
    [Theory]
    [InlineData("title: # open or done", "title: 'on hold: rain' # open or done")]
    [InlineData("title:   # open or done", "title: 'on hold: rain'  # open or done")]
    [InlineData("title:\t# open or done", "title:\t'on hold: rain' # open or done")]
    [InlineData("title: #", "title: 'on hold: rain' #")]
    [InlineData("title: old # open or done", "title: 'on hold: rain' # open or done")]
    [InlineData("title: 'old'\t# open or done", "title: 'on hold: rain'\t# open or done")]
    [InlineData("title: ~ # open or done", "title: 'on hold: rain' # open or done")]
    [InlineData("title:", "title: 'on hold: rain'")]
    public void A_value_is_separated_from_the_comment_after_it(string before, string after) =>
        Assert.Equal($"---\n{after}\n---\n", (Note.Parse($"---\n{before}\n---\n") with { Title = "on hold: rain" }).ToMarkdown());

    [Theory]
    [InlineData("place: {city: # c\n  , zip: x}", "place: {city: Bergen # c\n  , zip: x}")]
    [InlineData("place:\n  city: # c", "place:\n  city: Bergen # c")]
    [InlineData("place:\n  city: # c\n  zip: x", "place:\n  city: Bergen # c\n  zip: x")]
    public void So_it_is_in_a_mapping(string before, string after)
    {
        Retro note = Retro.Parse($"---\n{before}\n---\n");
        Assert.Equal($"---\n{after}\n---\n", (note with { Place = note.Place with { City = "Bergen" } }).ToMarkdown());
    }

    [Fact]
    public void So_it_is_in_a_mapping_of_a_list()
    {
        Retro note = Retro.Parse("---\njobs:\n  - employer: # c\n    notes: x\n---\n");
        Assert.Equal("---\njobs:\n  - employer: Tide # c\n    notes: x\n---\n", (note with { Jobs = [note.Jobs[0] with { Employer = "Tide" }] }).ToMarkdown());
    }

    [Theory]
    [InlineData("title: 'x'# c", 10)]
    [InlineData("title: \"x\"#c", 10)]
    [InlineData("title: [x]# c", 10)]
    [InlineData("title: {x: y}# c", 13)]
    [InlineData("title: [# c\n  y]", 8)]
    [InlineData("title:\n  x: [y, 'z'# c\n  ]", 19)]
    [InlineData("title: &a 'x'# c", 13)]
    public void A_comment_right_after_a_value_is_reported_at_its_place(string content, int offset)
    {
        ReadNote note = ReadNote.OfContent(content);
        Assert.Contains(note.Errors, error => error.Offset == 4 + offset && error.Message.Contains("put a space before '#'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("title: x#c")]
    [InlineData("title: x # c#d")]
    [InlineData("title: [x] # c")]
    [InlineData("title: [x, # c\n  y]")]
    [InlineData("title: |\n  x# c\n  'y'#c")]
    [InlineData("title: \"x# c\"")]
    [InlineData("k: &a#b x")]
    public void A_comment_after_white_space_and_a_sign_within_a_text_are_not(string content) => Assert.Empty(ReadNote.OfContent(content).Errors);
}
