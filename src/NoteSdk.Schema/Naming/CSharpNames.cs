using System.Globalization;
using System.Text;

namespace NoteSdk.Schema.Naming;

/// <summary>Makes C# names from the texts of a schema, and checks names that the user chose.</summary>
internal static class CSharpNames
{
    /// <summary>
    /// <c>Key Facts</c> → <c>KeyFacts</c>, <c>last_contact</c> → <c>LastContact</c>, <c>1:1 notes</c> → <c>_11Notes</c>. Letters and digits of any
    /// script stay; everything else (including emoji) separates words and is dropped, but an apostrophe is just dropped. Empty if no letter or digit remains.
    /// </summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length + 1);
        bool wordStart = true;
        foreach (char c in text)
        {
            if (c is '\'' or '\u2019')
                continue;

            if (c == '_' || !(IsStart(c) || (IsPart(c) && (name.Length > 0 || char.IsDigit(c)))))
            {
                wordStart = true;
                continue;
            }

            if (name.Length == 0 && !IsStart(c))
                name.Append('_');
            name.Append(wordStart ? char.ToUpperInvariant(c) : c);
            wordStart = false;
        }

        return name.ToString();
    }

    /// <summary>
    /// Whether the text is an identifier that the user may choose: a letter or <c>_</c> first, then letters, digits and <c>_</c>, at least one of them not
    /// <c>_</c>.
    /// </summary>
    public static bool IsIdentifier(string text)
    {
        bool hasLetter = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c != '_' && !(i == 0 ? IsStart(c) : IsPart(c)))
                return false;
            hasLetter |= c != '_';
        }

        return hasLetter;
    }

    /// <summary>Whether a type with that name makes the compiler warn that it may become a keyword (CS8981: only lower-case ASCII letters).</summary>
    public static bool IsAllLowerCase(string name)
    {
        foreach (char c in name)
        {
            if (c is < 'a' or > 'z')
                return false;
        }

        return true;
    }

    // C# 14 specification, section 6.4.3. Characters beyond the BMP are not accepted by the compiler; formatting characters are, but do not count.
    private static bool IsStart(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    /// <summary>Whether a name may continue with the character.</summary>
    public static bool IsPart(char c) => IsStart(c) || char.GetUnicodeCategory(c) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
