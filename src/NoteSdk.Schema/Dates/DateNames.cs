using System;

namespace NoteSdk.Schema.Dates;

/// <summary>The English names of months and weekdays, and the endings of ordinal numbers.</summary>
internal static class DateNames
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>The name of a month, 1 to 12, or of a weekday, 0 to 6.</summary>
    /// <param name="unit">The month or the weekday.</param>
    /// <param name="number">Its number.</param>
    /// <param name="letters">How many letters of the name; 4 for all.</param>
    public static string Of(DateUnit unit, int number, int letters)
    {
        string name = unit == DateUnit.Month ? Months[number - 1] : Weekdays[number];
        return letters < 4 ? name.Substring(0, letters) : name;
    }

    /// <summary>The number of the name that a text has at a place, in any case, and how long it is; -1 where there is none.</summary>
    public static int Find(DateUnit unit, string text, int at, int letters, out int length)
    {
        int count = unit == DateUnit.Month ? 12 : 7;
        int first = unit == DateUnit.Month ? 1 : 0;
        for (int i = 0; i < count; i++)
        {
            string name = Of(unit, i + first, letters);
            length = name.Length;
            if (string.Compare(text, at, name, 0, length, StringComparison.OrdinalIgnoreCase) == 0)
                return i + first;
        }

        length = 0;
        return -1;
    }

    /// <summary>What follows a number that counts: <c>1st</c>, <c>2nd</c>, <c>3rd</c>, <c>11th</c>.</summary>
    public static string Ordinal(int number) => (number % 10, number / 10 % 10) switch
    {
        (1, not 1) => "st",
        (2, not 1) => "nd",
        (3, not 1) => "rd",
        _ => "th",
    };
}
