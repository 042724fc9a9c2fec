using System.Text;
using CsCheck;
using NoteSdk.Documents.Text;
using Xunit.Abstractions;

namespace NoteSdk.Documents.Tests.Text;

public sealed class LineTableTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("", new int[0])]
    [InlineData("a", new[] { 0 })]
    [InlineData("a\n", new[] { 0 })]
    [InlineData("\n\n", new[] { 0, 1 })]
    [InlineData("a\r\nb\rc\nd", new[] { 0, 3, 5, 7 })]
    [InlineData("\r\r\n\n", new[] { 0, 1, 3 })]
    public void Lines_end_with_any_of_the_three_newlines(string text, int[] starts) => Assert.Equal(starts, Starts(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Long_texts_have_the_lines_that_a_byte_by_byte_reading_finds() =>
        Gen.Int[0, 4].Select(i => "\n\ra\tb"u8[i]).Array[0, 300].Sample(bytes => Assert.Equal(Slowly(bytes), Starts(bytes)), writeLine: output.WriteLine);

    [Fact]
    public void Every_offset_is_on_the_last_line_that_begins_before_it() =>
        Gen.Int[0, 4].Select(i => "\n\ra\tb"u8[i]).Array[0, 100].Sample(
            bytes =>
            {
                LineTable lines = new();
                lines.Scan(bytes);
                int[] starts = Slowly(bytes);
                for (int offset = 0; offset <= bytes.Length; offset++)
                {
                    Assert.Equal(Math.Max(0, Array.FindLastIndex(starts, start => start <= offset)), lines.LineOf(offset));
                }
            },
            writeLine: output.WriteLine);

    private static int[] Starts(byte[] text)
    {
        LineTable lines = new();
        lines.Scan(text);
        Assert.Equal(text.Length, lines.Start(lines.Count));
        return [.. Enumerable.Range(0, lines.Count).Select(lines.Start)];
    }

    private static int[] Slowly(byte[] text)
    {
        List<int> starts = [];
        bool atStart = true;
        for (int i = 0; i < text.Length; i++)
        {
            if (atStart) starts.Add(i);
            atStart = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
        }

        return [.. starts];
    }
}
