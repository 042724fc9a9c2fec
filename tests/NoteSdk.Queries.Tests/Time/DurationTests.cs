using NoteSdk.Fuzz.Queries;

namespace NoteSdk.Queries.Tests.Time;

/// <summary>Durations and dates: vectors that luxon 3.4.3 gave.</summary>
public sealed class DurationTests
{
    [Theory]
    [InlineData("dur(400 days) + dur(0 s)", "1 year, 2 months, 1 week, 1 day")]
    [InlineData("dur(40 days) + dur(0 s)", "1 month, 1 week, 5 days")]
    [InlineData("dur(1.5 days) * 1", "1 day, 12 hours")]
    [InlineData("dur(-287 days) * 0.3", "-3 months, -2 days, -2 hours, -24 minutes, -0 milliseconds")]
    [InlineData("dur(153.875 years, -290 hours, 39.625 seconds) / 2", "76 years, 11 months, 23 hours, 19 seconds, 812.5 milliseconds")]
    [InlineData("dur(1 year).days", "365")]
    [InlineData("dur(1 year).weeks", "52")]
    [InlineData("dur(90 minutes).hours", "1.5")]
    [InlineData("durationformat(dur(25 hours), \"d 'x' h\")", "1 x 1")]
    [InlineData("date(2024-03-01) - date(2024-01-31)", "1 month, 1 day")]
    [InlineData("date(2024-01-31) + dur(1 month)", "February 29, 2024")]
    [InlineData("date(2024-01-31) - dur(1 month 1 day)", "December 30, 2023")]
    [InlineData("dur(1 hour) - date(2024-01-31)", "error: No implementation found for 'duration - date'")]
    [InlineData("date(9999-12-31) + dur(999999 years)", "error: the date is out of range")]
    public void Sums_and_differences(string expression, string text) => Assert.Equal(text, Evaluated.Text(expression));

    [Theory]
    [InlineData("date(\"05/03/2024\", \"dd/MM/yyyy\")", "March 05, 2024")]
    [InlineData("date(\"7 pm\", \"h a\")", "7:00 PM - October 05, 2025")]
    [InlineData("date(\"2024-W05-3\", \"kkkk-'W'WW-c\")", "January 31, 2024")]
    [InlineData("date(\"2024-060\", \"yyyy-ooo\")", "February 29, 2024")]
    [InlineData("date(\"1709622489012\", \"x\")", "7:08 AM - March 05, 2024")]
    [InlineData("date(\"2024-02-30\", \"yyyy-MM-dd\")", "error: Can't handle format (yyyy-MM-dd) on date string (2024-02-30)")]
    public void Dates_by_a_format(string expression, string text) => Assert.Equal(text, Evaluated.Text(expression));

    [Fact]
    public void Local_time_is_that_of_the_clock()
    {
        MemorySource berlin = new([], new FixedClock(new DateTimeOffset(2024, 7, 1, 22, 30, 0, TimeSpan.Zero), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")));
        Assert.Equal("July 02, 2024", Evaluated.Text("date(today)", berlin));
        Assert.Equal("2024-07-02 00:30 +2", Evaluated.Text("dateformat(date(now), \"yyyy-MM-dd HH:mm Z\")", berlin));
        Assert.Equal("2024-03-31T03:30:00", Evaluated.Text("dateformat(date(2024-03-31T02:30), \"yyyy-MM-dd'T'HH:mm:ss\")", berlin));
    }
}
