namespace NoteSdk.Fuzz.Queries;

/// <summary>A clock that stands still, in UTC unless told otherwise.</summary>
internal sealed class FixedClock(DateTimeOffset now, TimeZoneInfo? zone = null) : TimeProvider
{
    /// <summary>Gets the clock of the recorded answers.</summary>
    public static FixedClock Recorded { get; } = new(new DateTimeOffset(2025, 10, 5, 9, 0, 0, TimeSpan.Zero));

    public override TimeZoneInfo LocalTimeZone => zone ?? TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => now;
}
