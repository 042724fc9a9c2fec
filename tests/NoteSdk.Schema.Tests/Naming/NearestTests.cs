using NoteSdk.Schema.Naming;

namespace NoteSdk.Schema.Tests;

public class NearestTests
{
    private static readonly string[] Known = ["patterns", "prompt", "prose", "date", "datetime", "text", "as"];

    [Theory]
    [InlineData("paterns", "patterns")]
    [InlineData("pattrens", "patterns")]
    [InlineData("PROMPT", "prompt")]
    [InlineData("dat", "date")]
    [InlineData("daet", "date")]
    [InlineData("Datetime", "datetime")]
    [InlineData("txt", "text")]
    [InlineData("a", "as")]
    [InlineData("unrelated", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_a_typing_mistake_away(string text, string? nearest) => Assert.Equal(nearest, Nearest.Find(text, Known));

    [Fact]
    public void A_very_long_text_has_no_nearest_name() => Assert.Null(Nearest.Find(new string('a', 1_000_000), Known));

    [Fact]
    public void Without_a_near_name_all_are_reported() => Assert.Equal("known: patterns, prompt, prose, date, datetime, text, as", Nearest.Hint("unrelated", Known));

    [Fact]
    public void Many_names_are_reported_in_part() =>
        Assert.EndsWith("n30, n31, ...", Nearest.Hint("zzzzzzzz", [.. Enumerable.Range(0, 100).Select(i => $"n{i}")]), StringComparison.Ordinal);

    [Fact]
    public void Without_names_there_is_none() => Assert.Equal("there is none", Nearest.Hint("a", []));
}
