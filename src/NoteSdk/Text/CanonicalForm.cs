using System.Globalization;
using System.Text;

namespace NoteSdk.Text;

/// <summary>
/// A form of texts that is the same for all canonically equivalent ones, such as <c>é</c> in one piece and <c>e</c> with an accent. It does not need the system's
/// tables, which an application in invariant mode lacks: there <see cref="string.Normalize()"/> changes nothing.
/// </summary>
internal static class CanonicalForm
{
    // Hangul syllables are counted through: 19 first, 21 middle and 27 last letters, or none (Unicode, section 3.12).
    private const char FirstSyllable = '\uAC00';
    private const char LastSyllable = '\uD7A3';
    private const int Middles = 21;
    private const int Lasts = 28;

    /// <summary>The characters before this one are of one piece.</summary>
    private const char FirstComposite = '\u00C0';

    /// <summary>
    /// The text decomposed. Marks that follow each other stand in the order of their numbers, and not of their classes, so that the form serves comparison only: it is
    /// not Unicode's NFD, and takes a few texts more for the same.
    /// </summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstComposite, char.MaxValue)) return text;
        StringBuilder form = new(text.Length + 8);
        foreach (char character in text) Append(form, character);
        OrderMarks(form);
        return form.ToString();
    }

    private static void Append(StringBuilder form, char character)
    {
        if (character is >= FirstSyllable and <= LastSyllable)
        {
            int number = character - FirstSyllable;
            form.Append((char)('\u1100' + (number / (Middles * Lasts)))).Append((char)('\u1161' + (number / Lasts % Middles)));
            if (number % Lasts != 0) form.Append((char)('\u11A7' + (number % Lasts)));
        }
        else if (character >= FirstComposite && Decompositions.TryFind(character, out char first, out char second))
        {
            // The table's depth is that of Unicode's decompositions: at most four.
            Append(form, first);
            if (second != 0) Append(form, second);
        }
        else
        {
            form.Append(character);
        }
    }

    private static void OrderMarks(StringBuilder form)
    {
        char[] characters = new char[form.Length];
        form.CopyTo(0, characters, form.Length);
        bool isChanged = false;
        for (int start = 0; start < characters.Length; start++)
        {
            int end = start;
            while (end < characters.Length && CharUnicodeInfo.GetUnicodeCategory(characters[end]) == UnicodeCategory.NonSpacingMark) end++;
            if (end <= start + 1) continue;
            Array.Sort(characters, start, end - start);
            isChanged = true;
            start = end;
        }

        if (isChanged) form.Clear().Append(characters);
    }
}
