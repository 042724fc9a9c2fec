namespace NoteSdk.Notes.Tests.Schemas;

/// <summary>Schemas that extend one another, loaded at run time. Room is counted, not time.</summary>
[Trait("Category", "Hostile")]
public sealed class ChainTests
{
    [Theory]
    [InlineData(66)]
    [InlineData(1_000)]
    public void The_schema_at_the_limit_has_what_all_before_it_say(int count)
    {
        NoteSchemas schemas = Load(count);
        Assert.Equal(65, schemas.Count);
        Assert.Equal([.. Enumerable.Range(0, 65).Select(static i => $"K{i}")], schemas["t64"].Members.Select(static member => member.Name));
        Assert.Equal("t65(2,10): error NOTE002: 65 64", Reported.Of(Assert.Single(schemas.Diagnostics)));
        Assert.Equal("3", schemas["t64"].Parse("---\ntype: t64\nk0: 1\nk63: 2\nk64: 3\n---\n").Frontmatter["k64"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_thousand_take_room_in_proportion_to_their_number(bool isCircle)
    {
        Room(100, isCircle);
        long small = Room(250, isCircle);
        long large = Room(1_000, isCircle);
        Assert.True(large < 8 * small, $"{small:N0} bytes, then {large:N0} for four times as many schemas");
    }

    private static long Room(int count, bool isCircle)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(isCircle ? 0 : 65, Load(count, isCircle).Count);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static NoteSchemas Load(int count, bool isCircle = false) => NoteSchemas.Parse(Enumerable.Range(0, count).Select(i => (
        $"t{i}",
        $"type: t{i}\n{(i > 0 ? $"extends: t{i - 1}\n" : isCircle ? $"extends: t{count - 1}\n" : "")}frontmatter: {{k{i}: text}}\n")));
}
