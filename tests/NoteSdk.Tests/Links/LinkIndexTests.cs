using NoteSdk.Links;

namespace NoteSdk.Tests.Links;

/// <summary>Which links lead to one of several notes.</summary>
public sealed class LinkIndexTests
{
    private static readonly LinkIndex Index = new(["/home/me/vault/People/Ada Norberg.md", "C:\\vault\\Projects\\v1.2.md", "../Inbox.MD"]);

    [Theory]
    [InlineData("Ada Norberg")]
    [InlineData("ada norberg")]
    [InlineData("Ada Norberg.md")]
    [InlineData("People/Ada Norberg")]
    [InlineData("vault/people/ada norberg")]
    [InlineData("/People/Ada Norberg")]
    [InlineData("../People/Ada Norberg")]
    [InlineData("v1.2")]
    [InlineData("Projects/v1.2")]
    [InlineData("Inbox")]
    public void A_link_names_a_file_or_the_end_of_its_path(string target) => Assert.True(Index.Has(target));

    [Theory]
    [InlineData("Ada")]
    [InlineData("Norberg")]
    [InlineData("ople/Ada Norberg")]
    [InlineData("Projects/Ada Norberg")]
    [InlineData("v1.3")]
    [InlineData("Dr. Frey")]
    [InlineData("Bo.md")]
    [InlineData("")]
    [InlineData("/")]
    public void Any_other_link_leads_nowhere(string target) => Assert.False(Index.Has(target));

    [Theory]
    [InlineData("map.png")]
    [InlineData("files/plan.canvas")]
    [InlineData("talk.mp4")]
    public void A_link_to_a_file_that_is_no_note_is_left_alone(string target) => Assert.True(Index.Has(target));
}
