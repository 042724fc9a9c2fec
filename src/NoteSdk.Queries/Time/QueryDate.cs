using System.Runtime.CompilerServices;
using NoteSdk.Dql.Time;

namespace NoteSdk.Queries.Time;

/// <summary>A date as a value: an instant and the zone that it is shown in. The threads of a query share dates.</summary>
internal sealed class QueryDate
{
    private const double MillisecondsPerMinute = 60_000;

    /// <summary>The maximum distance of dates from 1970, as in JavaScript: 100 million days.</summary>
    private const double MostMilliseconds = 8.64e15;

    // A reference, since threads share dates: a struct could be read while it is half written.
    private StrongBox<CivilTime>? _local;

    private QueryDate(double instant, QueryZone zone)
    {
        Instant = instant;
        Zone = zone;
    }

    /// <summary>Gets the milliseconds since the start of 1970 in UTC.</summary>
    public double Instant { get; }

    public QueryZone Zone { get; }

    /// <summary>Gets the minutes that the zone is ahead of UTC.</summary>
    public double Offset => Zone.OffsetAt(Instant);

    /// <summary>Gets the date and time in the zone.</summary>
    public CivilTime Local => (_local ??= new(CivilTime.OfMilliseconds(Instant + Offset * MillisecondsPerMinute))).Value;

    /// <summary>The date of an instant; null if it is out of range.</summary>
    public static QueryDate? At(double instant, QueryZone zone) => Math.Abs(instant) <= MostMilliseconds ? new(instant, zone) : null;

    /// <summary>The date of a local time in milliseconds; null if it is out of range.</summary>
    public static QueryDate? AtLocal(double local, QueryZone zone, double? offset = null) =>
        Math.Abs(local) <= MostMilliseconds ? At(zone.ToInstant(local, offset ?? zone.OffsetAt(local)), zone) : null;

    /// <summary>The start of the date's day, in its zone.</summary>
    public QueryDate StartOfDay() => AtLocal((Local with { Hour = 0, Minute = 0, Second = 0, Millisecond = 0 }).ToMilliseconds(), Zone, Offset) ?? this;

    /// <summary>Whether two dates are equal: the same instant in the same zone.</summary>
    public bool IsSame(QueryDate other) => Instant == other.Instant && Zone.Equals(other.Zone);
}
