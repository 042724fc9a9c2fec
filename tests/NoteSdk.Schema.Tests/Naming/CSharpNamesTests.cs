using CsCheck;
using NoteSdk.Schema.Naming;
using Xunit.Abstractions;

namespace NoteSdk.Schema.Tests;

public class CSharpNamesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("Key Facts", "KeyFacts")]
    [InlineData("last_contact", "LastContact")]
    [InlineData("LinkedIn", "LinkedIn")]
    [InlineData("AI usage", "AIUsage")]
    [InlineData("tasks-they own", "TasksTheyOwn")]
    [InlineData("1:1 notes", "_11Notes")]
    [InlineData("2026 plan", "_2026Plan")]
    [InlineData("What's New?", "WhatsNew")]
    [InlineData("What’s New?", "WhatsNew")]
    [InlineData("Q&A", "QA")]
    [InlineData("C#", "C")]
    [InlineData("🎉 Party", "Party")]
    [InlineData("Über uns", "ÜberUns")]
    [InlineData("élan", "Élan")]
    [InlineData("заметки дня", "ЗаметкиДня")]
    [InlineData("会議 メモ", "会議メモ")]
    [InlineData("ملاحظات", "ملاحظات")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("class", "Class")]
    [InlineData("__init__", "Init")]
    [InlineData("", "")]
    [InlineData("--- ✅ ---", "")]
    [InlineData("\u0301\u0301", "")]
    [InlineData("𝒳", "")]
    public void A_name_is_made_from_the_words_of_a_text(string text, string name) => Assert.Equal(name, CSharpNames.Pascal(text));

    [Fact]
    public void A_made_name_is_an_identifier_and_no_keyword_whatever_the_text() =>
        Gen.String.Sample(text =>
        {
            string name = CSharpNames.Pascal(text);
            return name.Length == 0 || (CSharpNames.IsIdentifier(name) && !CSharpKeywords.Contains(name));
        }, writeLine: output.WriteLine);

    [Theory]
    [InlineData("Person", true)]
    [InlineData("_x", true)]
    [InlineData("Ähre2", true)]
    [InlineData("", false)]
    [InlineData("_", false)]
    [InlineData("2x", false)]
    [InlineData("a b", false)]
    [InlineData("a.b", false)]
    [InlineData("@class", false)]
    [InlineData("a\u200Db", false)]
    public void An_identifier_has_letters_and_digits_and_a_letter_first(string text, bool isIdentifier) => Assert.Equal(isIdentifier, CSharpNames.IsIdentifier(text));
}
