using NoteSdk.Text;

namespace NoteSdk.Tests.Text;

/// <summary>Texts that are canonically equivalent have one form, without the system's tables.</summary>
public class CanonicalFormTests
{
    [Theory]
    [InlineData("Zo\u00EB", "Zoe\u0308")]
    [InlineData("\u00C5", "A\u030A")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\u1EC7", "e\u0323\u0302")]
    [InlineData("\u1EC7", "\u00EA\u0323")]
    [InlineData("\u1F82", "\u03B1\u0345\u0313\u0300")]
    [InlineData("\uD55C\uAE00", "\u1112\u1161\u11AB\u1100\u1173\u11AF")]
    [InlineData("\u304C", "\u304B\u3099")]
    [InlineData("\uAC00", "\u1100\u1161")]
    [InlineData("\uFB4E", "\u05E4\u05BF")]
    public void Equivalent_texts_have_one_form(string first, string second) => Assert.Equal(CanonicalForm.Of(first), CanonicalForm.Of(second));

    [Theory]
    [InlineData("é", "e")]
    [InlineData("ß", "ss")]
    [InlineData("ﬁ", "fi")]
    [InlineData("①", "1")]
    [InlineData("Å", "å")]
    public void Other_texts_have_others(string first, string second) => Assert.NotEqual(CanonicalForm.Of(first), CanonicalForm.Of(second));

    [Theory]
    [InlineData("Pete Iming.md")]
    [InlineData("\uD800x😀")]
    [InlineData("日本語")]
    public void What_is_of_one_piece_stays(string text) => Assert.Equal(text, CanonicalForm.Of(text));
}
