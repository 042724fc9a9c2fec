using System.Globalization;
using System.Text;
using CsCheck;
using NoteSdk.Documents.Text;
using Xunit.Abstractions;

namespace NoteSdk.Documents.Tests.Text;

/// <summary>Names are composed as ICU composes them, also where there is no ICU.</summary>
public sealed class ComposedFormTests(ITestOutputHelper output)
{
    private static readonly string[] s_characters = [.. Characters()];

    [Fact]
    public void Every_character_is_composed_as_ICU_does()
    {
        Assert.All(s_characters, character => Assert.Equal(character.Normalize(NormalizationForm.FormC), ComposedForm.Of(character)));
        Assert.All(s_characters, character => Assert.Equal(character.Normalize(NormalizationForm.FormC), ComposedForm.Of(character.Normalize(NormalizationForm.FormD))));
    }

    [Trait("Category", "Law")]
    [Fact]
    public void Texts_are_composed_as_ICU_does() =>
        Gen.OneOf(Gen.Int[0, s_characters.Length - 1].Select(i => s_characters[i]), Pick("a", "e", "A", "\u0301", "\u0323", "\u0327", "\u1112", "\u1161", "\u11AB", " ", "\U0001F680")).Array[0, 12]
            .Select(string.Concat).Sample(text => Assert.Equal(text.Normalize(NormalizationForm.FormC), ComposedForm.Of(text)), writeLine: output.WriteLine, iter: 50_000);

    [Theory]
    [InlineData("a\uD800b")]
    [InlineData("e\u0301\uDC00")]
    [InlineData("\uD83D")]
    public void Halves_of_pairs_stay(string text) => Assert.Equal(text.Replace("e\u0301", "é", StringComparison.Ordinal), ComposedForm.Of(text));

    [Fact]
    public void A_composed_text_is_the_text_itself()
    {
        string text = "Café 日本語 Ж 🚀 한글";
        Assert.Same(text, ComposedForm.Of(text));
    }

    [Trait("Category", "Hostile")]
    [Fact]
    public void A_million_marks_are_put_in_order()
    {
        string marks = string.Concat(Enumerable.Repeat("\u0301\u0323", 500_000));
        Assert.Equal("a".Length + marks.Length - 1, ComposedForm.Of("a" + marks).Length);
    }

    /// <summary>The characters of which the data says anything, and those of the first plane. Later versions of Unicode have more marks, which ICU may know.</summary>
    private static IEnumerable<string> Characters()
    {
        for (int character = 0; character < 0x323B0; character++)
        {
            if (!Rune.IsValid(character)) continue;
            bool isKnown = Composition.Known.TryGetParts(character, out _) || Composition.Known.ClassOf(character) > 0;
            if (isKnown || (character < 0x10000 && Rune.GetUnicodeCategory(new Rune(character)) is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter))
                yield return new Rune(character).ToString();
        }
    }

    private static Gen<string> Pick(params string[] from) => Gen.Int[0, from.Length - 1].Select(i => from[i]);
}
