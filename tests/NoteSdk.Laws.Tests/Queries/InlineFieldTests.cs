using System.Text;
using NoteSdk.Documents;
using NoteSdk.Documents.Outlines;
using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Queries;
using NoteSdk.Laws.Tests.Editing;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Pages;
using Xunit.Abstractions;

namespace NoteSdk.Laws.Tests.Queries;

/// <summary>A search of a note's bytes tells that it has no inline fields.</summary>
[Trait("Category", "Law")]
public sealed class InlineFieldTests(ITestOutputHelper output)
{
    private static readonly string[] Pieces =
    [
        "- ", "* ", "> - ", "\n", "a", " ", "\t", "\u00A0", "\u3000", ":", "::", "[", "]", "(", ")", "✅", "➕", "🛫", "⏳", "⌛", "📅", "📆", "🗓\uFE0F", "🗓", "2025-01-02", "2025-1-2", "é", "’", "🎉", "[x] ",
    ];

    [Fact]
    public void What_is_found_is_found_by_the_search_too() => LawGen.Holds(output, LawGen.Words, 50_000, Note, static (note, _) => Check(note));

    [Fact]
    public void So_it_is_in_mutated_samples() => LawGen.Holds(output, LawGen.Words, 5_000, LawGen.Mutated, static (note, _) => Check(note));

    [Theory]
    [InlineData("a: b", false)]
    [InlineData("✅ done", false)]
    [InlineData("📅\u00A0\u30002025-01-02", true)]
    [InlineData("✅✅✅ done 2025-01-02", false)]
    [InlineData("k::", true)]
    [InlineData("📅", false)]
    public void The_search_looks_for_two_colons_and_for_signs_before_a_digit(string note, bool isFound) => Assert.Equal(isFound, LineFields.MayBeIn(Encoding.UTF8.GetBytes(note)));

    private static void Check(byte[] bytes)
    {
        if (LineFields.MayBeIn(bytes)) return;
        DateReader dates = DateReader.At(FixedClock.Recorded);
        NoteDocument note = NoteDocument.Rent(bytes);
        try
        {
            ItemText[] items = new ItemReader(note, new ItemNote("A.md", new NoteContent(bytes, names: null), dates)).Read();
            Assert.Empty(InlineFieldReader.Read(note, items, dates).Keys);
            Assert.All(items, static item => Assert.Empty(item.Fields.Keys));
        }
        finally
        {
            note.Return();
        }
    }

    private static byte[] Note(uint[] words)
    {
        Choices choices = new(words);
        return Encoding.UTF8.GetBytes(string.Concat(words.Select(_ => choices.Of<string>(Pieces))));
    }
}
