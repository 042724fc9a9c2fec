using System.Text;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Laws.Tests.Hostile;

/// <summary>
/// What a schema does not know costs an edit no more room than its bytes, whatever the schema knows: a key or a heading is looked for, and not compared with all that there are.
/// Room is counted, not time: a text for each comparison would be many times as much.
/// </summary>
[Trait("Category", "Hostile")]
public sealed class UnknownPartTests
{
    private const string Head = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\nlast_contact: 2025-01-01\n";

    private static readonly Dictionary<string, Func<int, string>> s_makers = new()
    {
        ["keys"] = static n => Head + Repeat(n, static i => $"k{i}: x\n") + "---\n",
        ["keys with escapes"] = static n => Head + Repeat(n, static i => $"\"k\\t{i}\": x\n") + "---\n",
        ["a mapping of keys"] = static n => Head + "m:\n" + Repeat(n, static i => $"  k{i}: x\n") + "---\n",
        ["headings"] = static n => Head + "---\n" + Repeat(n, static i => $"## {i}\n"),
        ["headings of another level"] = static n => Head + "---\n" + Repeat(n, static i => $"#### Key Facts\n"),
    };

    public static TheoryData<string> Shapes => [.. s_makers.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void An_edit_takes_room_in_proportion_to_the_note(string shape)
    {
        Room(s_makers[shape](100), out _);
        long small = Room(s_makers[shape](2_000), out int length);
        long large = Room(s_makers[shape](8_000), out int largeLength);
        int most = shape == "keys with escapes" ? 100 : 40;
        Assert.True(large - small <= most * (long)(largeLength - length), $"{small:N0} bytes for a note of {length:N0}, {large:N0} for one of {largeLength:N0}");
    }

    [Theory]
    [InlineData("k5: x\nnew: y\n", "k5: x\nnew: z\n", true)]
    [InlineData("\"k\\x35\": x\n", "k5: x\n", false)]
    public void Unknown_keys_are_the_same_if_they_say_the_same(string before, string after, bool isOther)
    {
        Person ada = Person.Parse(Head + before + "---\n");
        Assert.Equal(isOther, !Person.Parse(Head + after + "---\n").Frontmatter.SequenceEqual(ada.Frontmatter));
        Assert.Equal(Head.Replace("2025-01-01", "2026-01-10", StringComparison.Ordinal) + before + "---\n", (ada with { LastContact = new(2026, 1, 10) }).ToMarkdown());
    }

    private static string Repeat(int count, Func<int, string> make) => string.Concat(Enumerable.Range(0, count).Select(make));

    private static long Room(string note, out int length)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(note);
        length = bytes.Length;
        Person ada = Person.Parse(bytes);
        _ = (ada with { LastContact = new(2026, 1, 9) }).ToUtf8Bytes();
        long start = GC.GetAllocatedBytesForCurrentThread();
        byte[] edited = (ada with { LastContact = new(2026, 1, 10) }).ToUtf8Bytes();
        long room = GC.GetAllocatedBytesForCurrentThread() - start;
        Assert.Contains("last_contact: 2026-01-10", Encoding.UTF8.GetString(edited), StringComparison.Ordinal);
        return room;
    }
}
