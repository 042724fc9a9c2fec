using System.Globalization;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Parsing;

namespace NoteSdk.Queries.Time;

/// <summary>The time zone of a date: a fixed offset, or one of the time zone database.</summary>
internal sealed class QueryZone : IEquatable<QueryZone>
{
    private const double MillisecondsPerMinute = 60_000;

    private static readonly double s_least = new DateTimeOffset(2, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
    private static readonly double s_most = new DateTimeOffset(9998, 12, 31, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    private readonly TimeZoneInfo? _zone;
    private readonly int _minutes;

    private QueryZone(TimeZoneInfo? zone, int minutes)
    {
        _zone = zone;
        _minutes = minutes;
    }

    public static QueryZone Utc { get; } = new(null, 0);

    /// <summary>Gets the name: <c>UTC</c>, <c>UTC+5:30</c> or the name of the database.</summary>
    public string Name => _zone?.Id ?? (_minutes == 0 ? "UTC" : "UTC" + OffsetText(_minutes, OffsetStyle.Narrow));

    public bool IsFixed => _zone is null;

    /// <summary>The zone of a clock. UTC is a fixed offset.</summary>
    public static QueryZone Of(TimeZoneInfo zone) => zone.Id is "UTC" or "Etc/UTC" ? Utc : new(zone, 0);

    /// <summary>The zone with a name in a date; null if the machine does not know it.</summary>
    public static QueryZone? Find(string? name, QueryZone local)
    {
        if (name is null || ZoneNames.IsLocal(name)) return local;
        if (ZoneNames.OffsetMinutes(name) is { } minutes) return new(null, minutes);
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone) ? new(zone, 0) : null;
    }

    public static QueryZone OfMinutes(int minutes) => new(null, minutes);

    /// <summary>The minutes that the zone is ahead of UTC at an instant.</summary>
    public double OffsetAt(double instant) =>
        _zone is null ? _minutes : _zone.GetUtcOffset(DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Clamp(instant, s_least, s_most))).TotalMinutes;

    /// <summary>
    /// The instant of a local time. A time that the clock skips is moved forward; of two instants, the one with the guessed offset counts, or else the later
    /// offset.
    /// </summary>
    public double ToInstant(double local, double guess)
    {
        double instant = local - guess * MillisecondsPerMinute;
        double first = OffsetAt(instant);
        if (first == guess) return instant;
        instant -= (first - guess) * MillisecondsPerMinute;
        double second = OffsetAt(instant);
        return first == second ? instant : local - Math.Min(first, second) * MillisecondsPerMinute;
    }

    /// <summary>The offset as text: <c>+5</c>, <c>+05:00</c> or <c>+0500</c>.</summary>
    public static string OffsetText(double offset, OffsetStyle style)
    {
        int minutes = (int)Math.Abs(offset);
        char sign = offset >= 0 ? '+' : '-';
        return style switch
        {
            OffsetStyle.Narrow =>
                string.Create(CultureInfo.InvariantCulture, $"{sign}{minutes / 60}")
                    + (minutes % 60 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{minutes % 60}")),
            OffsetStyle.Techie => string.Create(CultureInfo.InvariantCulture, $"{sign}{minutes / 60:00}{minutes % 60:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{sign}{minutes / 60:00}:{minutes % 60:00}"),
        };
    }

    /// <summary>The name of the zone at an instant.</summary>
    public string NameAt(double instant, bool isLong)
    {
        if (_zone is null) return Name;
        if (!isLong) return OffsetAt(instant) is var offset and not 0 ? "GMT" + OffsetText(offset, OffsetStyle.Narrow) : "GMT";
        bool isSummer = _zone.IsDaylightSavingTime(DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Clamp(instant, s_least, s_most)));
        return isSummer ? _zone.DaylightName : _zone.StandardName;
    }

    public bool Equals(QueryZone? other) => other is not null && _zone?.Id == other._zone?.Id && _minutes == other._minutes;

    public override bool Equals(object? obj) => Equals(obj as QueryZone);

    public override int GetHashCode() => HashCode.Combine(_zone?.Id, _minutes);
}
