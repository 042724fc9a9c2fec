namespace NoteSdk.Laws.Tests.Recorded;

/// <summary>The recordings are read: else tests that compare with them would compare nothing.</summary>
public sealed class RecordingsTests
{
    [SharedFact]
    public void All_notes_are_read_with_what_was_recorded_of_them()
    {
        Assert.InRange(Recordings.All.Length, 1000, int.MaxValue);
        Assert.InRange(Recordings.All.Count(note => note.IsWhole), 60, int.MaxValue);
        Assert.All(Recordings.All.Where(note => note.IsWhole), note => Assert.True(note.Sections.Length > 0 || note.Text.Length == 0, note.ToString()));
        Assert.All(
            new Func<RecordedNote, int>[] { n => n.Headings.Length, n => n.Items.Length, n => n.Links.Length, n => n.Embeds.Length, n => n.FrontmatterLinks.Length, n => n.Tags.Length, n => n.Aliases.Length, n => n.Blocks.Length },
            count => Assert.InRange(Recordings.All.Sum(count), 1, int.MaxValue));
        Assert.All(Recordings.Vaults, vault => Assert.NotEmpty(Recordings.FilesOf(vault)));
    }

    [SharedFact]
    public void A_recorded_place_is_that_of_the_text()
    {
        foreach (RecordedNote note in Recordings.All)
        {
            foreach (RecordedHeading heading in note.Headings)
                if (heading.Span is { } span) Assert.Contains(heading.Text, note.Text[span.Start..span.End], StringComparison.Ordinal);
            foreach (RecordedLink link in note.Links.Concat(note.Embeds))
                if (link.Span is { } span) Assert.Equal(link.Original, note.Text[span.Start..span.End]);
        }
    }
}
