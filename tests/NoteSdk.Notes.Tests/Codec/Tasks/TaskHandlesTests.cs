namespace NoteSdk.Notes.Tests.Codec.Tasks;

/// <summary>What of a task's text is a handle.</summary>
public sealed class TaskHandlesTests
{
    [Theory]
    [InlineData("Ask @PeteIming", "@PeteIming")]
    [InlineData("@PeteIming, (@Pete) and,@Ada_B-2.", "@PeteIming @Pete @Ada_B-2")]
    [InlineData("ada@example.org, @ and @@Ada", "")]
    [InlineData("first line\n@Ada\u00A0@Eve", "@Ada @Eve")]
    [InlineData("@Zoe\u0308, @\u0905\u0928\u093F\u0924\u093E and @\U00020BB7\u91CE", "@Zoe\u0308 @\u0905\u0928\u093F\u0924\u093E @\U00020BB7\u91CE")]
    public void Handles_are_words_after_an_at_sign_with_their_accents(string text, string handles) =>
        Assert.Equal(handles.Split(' ', StringSplitOptions.RemoveEmptyEntries), new TaskItem(text).Handles);
}
