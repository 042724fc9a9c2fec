using System.Globalization;

namespace NoteSdk.Notes.Formats;

internal sealed class DateFormat : StructFormat<DateOnly>
{
    private const int Length = 10;

    public override string Expected => "a date such as 2026-01-31";

    internal override bool TryRead(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-') return false;
        int year = Digits(text[..4]);
        int month = Digits(text[5..7]);
        int day = Digits(text[8..]);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > System.DateTime.DaysInMonth(year, month)) return false;
        value = new DateOnly(year, month, day);
        return true;
    }

    internal override string Write(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal override int? Measure(ReadOnlySpan<byte> text) => text.Length >= Length && TryRead(text[..Length], out _) ? Length : -1;

    private static int Digits(ReadOnlySpan<byte> text)
    {
        int number = 0;
        foreach (byte b in text)
        {
            if (b is < (byte)'0' or > (byte)'9') return -1;
            number = (number * 10) + (b - '0');
        }

        return number;
    }
}
