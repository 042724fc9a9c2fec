using System.Globalization;
using NoteSdk.Dql.Syntax;
using NoteSdk.Dql.Time;

namespace NoteSdk.Queries.Pages;

/// <summary>The date in the title of a note: the first <c>YYYY-MM-DD</c>, or else the first eight digits in a row.</summary>
internal static class TitleDate
{
    public static DateSyntax? Find(string title) => Find(title, "0000-00-00", 5, 8) ?? Find(title, "00000000", 4, 6);

    private static DateSyntax? Find(string title, string form, int month, int day)
    {
        for (int at = 0; at + form.Length <= title.Length; at++)
        {
            if (!Fits(title.AsSpan(at, form.Length), form)) continue;
            DateSyntax date = new() { Year = Number(title, at, 4), Month = Number(title, at + month, 2), Day = Number(title, at + day, 2) };
            return date.Month is >= 1 and <= 12 && date.Day >= 1 && date.Day <= CivilTime.DaysInMonth(date.Year, date.Month) ? date : null;
        }

        return null;
    }

    private static bool Fits(ReadOnlySpan<char> text, string form)
    {
        for (int i = 0; i < form.Length; i++)
        {
            if (form[i] == '0' ? !char.IsAsciiDigit(text[i]) : text[i] != form[i]) return false;
        }

        return true;
    }

    private static int Number(string text, int at, int length) => int.Parse(text.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
