using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Records;

/// <summary>A text that is not Unicode is a note that is not UTF-8.</summary>
public sealed class HalfSurrogateTests
{
    [Fact]
    public void A_note_with_half_a_surrogate_pair_is_reported_and_kept()
    {
        Person note = Person.Parse("# A\uD83D\n");
        Assert.Equal("# A\uD83D\n", note.ToMarkdown());
        Assert.Contains(note.Diagnostics, diagnostic => diagnostic is { Id: "NOTE112", Line: 1, Column: 4 });
    }
}
