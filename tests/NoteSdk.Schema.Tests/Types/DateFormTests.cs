using NoteSdk.Schema.Dates;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Types;

namespace NoteSdk.Schema.Tests.Types;

/// <summary>Formats of moment.js: what each token writes, and that a format reads what it writes and nothing else.</summary>
public class DateFormTests
{
    // Monday, and the last day of a leap year that begins with a Monday: 2024-12-30 is in week 1 of 2025 both ways.
    private static readonly DateMoment Monday = new(new DateTime(2024, 12, 30, 13, 5, 9).AddTicks(1_230_000), TimeSpan.FromMinutes(-210));

    [Theory]
    [InlineData("YYYY-MM-DD", "2024-12-30")]
    [InlineData("YY/M/D", "24/12/30")]
    [InlineData("D MMM YYYY", "30 Dec 2024")]
    [InlineData("dddd, MMMM Do YYYY", "Monday, December 30th 2024")]
    [InlineData("dd ddd d E YYYY-MM-DD", "Mo Mon 1 1 2024-12-30")]
    [InlineData("YYYY DDD DDDD", "2024 365 365")]
    [InlineData("[week] w [of] gggg dddd", "week 1 of 2025 Monday")]
    [InlineData("GGGG-[W]WW-E", "2025-W01-1")]
    [InlineData("YYYY-MM-DD [in] [Q]Q", "2024-12-30 in Q4")]
    [InlineData("[YYYY] YYYY.MM.DD[年]", "YYYY 2024.12.30年")]
    public void A_token_writes_what_moment_writes(string format, string expected)
    {
        DateForms forms = Of(ValueKind.Date, format);
        DateMoment day = new(Monday.Local.Date, TimeSpan.Zero);

        Assert.Equal(expected, forms.Write(day));
        Assert.NotNull(forms.Read(expected, out DateMoment read));
        Assert.Equal(day, read);
        Assert.Equal(expected.Length, forms.Measure($"- {expected} and more", 2));
    }

    [Theory]
    [InlineData("YYYY-MM-DD HH:mm:ss.SSSSSSS ZZ", "2024-12-30 13:05:09.1230000 -0330")]
    [InlineData("YYYY-MM-DDTHH:mm:ss.SSSZ", "2024-12-30T13:05:09.123-03:30")]
    [InlineData("x", "1735576509123")]
    public void A_moment_with_its_offset_is_written(string format, string expected)
    {
        DateForms forms = Of(ValueKind.Instant, format);

        Assert.Equal(expected, forms.Write(Monday));
        Assert.NotNull(forms.Read(expected, out DateMoment read));
        Assert.Equal(Monday.Local - Monday.Offset, read.Local - read.Offset);
    }

    [Theory]
    [InlineData("h:mm a", 0, 5, "12:05 am")]
    [InlineData("hh:mm A", 12, 5, "12:05 PM")]
    [InlineData("H[h]", 7, 0, "7h")]
    [InlineData("h A", 23, 0, "11 PM")]
    public void A_time_is_written(string format, int hour, int minute, string expected)
    {
        DateForms forms = Of(ValueKind.Time, format);

        Assert.Equal(expected, forms.Write(new(new DateTime(1, 1, 1, hour, minute, 0), TimeSpan.Zero)));
        Assert.NotNull(forms.Read(expected.ToUpperInvariant(), out DateMoment read));
        Assert.Equal(new TimeSpan(hour, minute, 0), read.Local.TimeOfDay);
    }

    // The last and first days of years, by moment.js: weeks from Sunday, and those of ISO 8601.
    [Theory]
    [InlineData("2026-12-27", "2027-W01", "2026-W52")]
    [InlineData("2026-12-28", "2027-W01", "2026-W53")]
    [InlineData("2027-01-03", "2027-W02", "2026-W53")]
    [InlineData("2027-01-04", "2027-W02", "2027-W01")]
    [InlineData("2025-12-29", "2026-W01", "2026-W01")]
    [InlineData("2021-01-01", "2021-W01", "2020-W53")]
    [InlineData("2023-01-01", "2023-W01", "2022-W52")]
    [InlineData("2026-03-08", "2026-W11", "2026-W10")]
    public void A_week_is_of_the_year_that_its_deciding_day_is_in(string day, string fromSunday, string iso)
    {
        DateMoment moment = new(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.Zero);

        Assert.Equal(fromSunday, DateText("gggg-[W]ww", moment));
        Assert.Equal(iso, DateText("GGGG-[W]WW", moment));
    }

    [Fact]
    public void A_longer_period_is_its_first_day_and_another_day_is_not_held()
    {
        foreach ((string format, string text, DateTime first) in new[]
        {
            ("YYYY", "2026", new DateTime(2026, 1, 1)), ("YYYY-MM", "2026-08", new DateTime(2026, 8, 1)), ("YYYY-[Q]Q", "2026-Q3", new DateTime(2026, 7, 1)),
            ("gggg-[W]ww", "2026-W11", new DateTime(2026, 3, 8)), ("GGGG-[W]WW", "2026-W11", new DateTime(2026, 3, 9)),
        })
        {
            DateForms forms = Of(ValueKind.Date, format);
            Assert.NotNull(forms.Read(text, out DateMoment read));
            Assert.Equal(first, read.Local);
            Assert.Equal(text, forms.Write(read));
            Assert.Null(forms.Write(read with { Local = read.Local.AddDays(1) }));
        }
    }

    [Theory]
    [InlineData("dddd, MMMM Do YYYY", "Tuesday, December 30th 2024")]
    [InlineData("dddd, MMMM Do YYYY", "Monday, December 30st 2024")]
    [InlineData("DD/MM/YYYY", "7/11/1984")]
    [InlineData("D/M/YYYY", "07/11/1984")]
    [InlineData("DD/MM/YYYY", "31/02/1984")]
    [InlineData("DD/MM/YYYY", "07/11/1984 ")]
    [InlineData("YYYY-[Q]Q", "2026-Q5")]
    [InlineData("GGGG-[W]WW", "2025-W53")]
    [InlineData("D MMMM YYYY", "3 März 2026")]
    [InlineData("YYYY-MM-DD", "２０２６-01-01")]
    [InlineData("YYYY-MM-DD", "0000-01-01")]
    public void What_a_format_does_not_write_it_does_not_read(string format, string text) => Assert.Null(Of(ValueKind.Date, format).Read(text, out _));

    [Fact]
    public void Every_value_that_is_written_in_any_format_is_read_back_and_measured()
    {
        string[] formats = ["DD/MM/YYYY", "D.M.YY", "Do MMM YYYY", "YYYYMMDD", "YYYY DDDD", "gggg-[W]ww-d", "GGGG-[W]WW E", "YYYY-[Q]Q", "[a]YYYY[b]MM", "YYYY", "Q YYYY dddd"];
        Random random = new(7);
        for (int i = 0; i < 20_000; i++)
        {
            string format = formats[random.Next(formats.Length)];
            DateForms forms = Of(ValueKind.Date, format);
            DateMoment day = new(DateTime.MinValue.AddDays(random.Next(3_652_059)), TimeSpan.Zero);
            if (forms.Write(day) is not { } text) continue;
            Assert.NotNull(forms.Read(text, out DateMoment read));
            Assert.Equal(day, read);
            Assert.Equal(text.Length, forms.Measure(text + " x", 0));
        }
    }

    [Theory]
    [InlineData("date", "D MMMM", "does not say which year is meant; add 'YYYY'")]
    [InlineData("date", "YYYY D", "does not say of which month the day is; add 'MM'")]
    [InlineData("date", "[W]ww", "add 'gggg'")]
    [InlineData("date", "WW", "add 'GGGG'")]
    [InlineData("date", "YYYY-MM-DD HH:mm", "write 'datetime' instead of 'date'")]
    [InlineData("time", "YYYY HH", "write 'datetime' or 'instant' instead of 'time'")]
    [InlineData("time", "mm:ss", "add 'HH'")]
    [InlineData("time", "h:mm", "add 'a', or write 'HH' instead of 'hh'")]
    [InlineData("time", "HH ss", "add 'mm'")]
    [InlineData("datetime", "YYYY-MM-DD HH:mm Z", "write 'instant' instead of 'datetime'")]
    [InlineData("instant", "YYYY-MM-DD HH:mm", "add 'Z', or write 'datetime' instead of 'instant'")]
    [InlineData("date", "YYYY-MM-DD [open", "the bracket is not closed")]
    [InlineData("date", "LL", "the token 'LL' of moment.js cannot be used here")]
    [InlineData("date", "Mo YYYY", "the token 'Mo' of moment.js cannot be used here")]
    [InlineData("date", "YYYY-MM-DD |", "a format is missing")]
    [InlineData("date", "dddd", "add 'YYYY'")]
    public void A_format_that_does_not_determine_the_value_is_refused(string kind, string format, string expected)
    {
        List<TextFault> faults = [];

        Assert.Null(TypeSyntax.Parse($"{kind}({format})", faults));

        Assert.Contains(expected, faults[0].Message, StringComparison.Ordinal);
        Assert.InRange(faults[0].Start, kind.Length, kind.Length + 1 + format.Length);
    }

    private static string DateText(string format, DateMoment moment)
    {
        // A day within a week is written, too, though it is not held.
        DateForms forms = Of(ValueKind.Date, format + " YYYY-MM-DD");
        return forms.Write(moment)![..^11];
    }

    private static DateForms Of(ValueKind kind, string format) => DateForms.Of(kind, [format]);
}
