using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Functions;

namespace NoteSdk.Queries.Time;

/// <summary>
/// A duration as a value: a count of each unit, or none. Conversions are luxon 3.4.3's with its casual table (a year is 12 months, 52 weeks or 365 days; a
/// month 4 weeks or 30 days), which is not consistent: shifting may lose or gain days.
/// </summary>
internal sealed class QueryDuration
{
    public const int UnitCount = 8;

    private const double Day = 24;
    private const double Hour = 60;

    /// <summary>For each unit, how many of each smaller one it has.</summary>
    private static readonly double[][] Table =
    [
        [1, 12, 52, 365, 365 * Day, 365 * Day * Hour, 365 * Day * Hour * 60, 365 * Day * Hour * 60 * 1000],
        [0, 1, 4, 30, 30 * Day, 30 * Day * Hour, 30 * Day * Hour * 60, 30 * Day * Hour * 60 * 1000],
        [0, 0, 1, 7, 7 * Day, 7 * Day * Hour, 7 * Day * Hour * 60, 7 * Day * Hour * 60 * 1000],
        [0, 0, 0, 1, Day, Day * Hour, Day * Hour * 60, Day * Hour * 60 * 1000],
        [0, 0, 0, 0, 1, Hour, Hour * 60, Hour * 60 * 1000],
        [0, 0, 0, 0, 0, 1, 60, 60 * 1000],
        [0, 0, 0, 0, 0, 0, 1, 1000],
        [0, 0, 0, 0, 0, 0, 0, 1],
    ];

    private readonly double?[] _units;

    private QueryDuration(double?[] units) => _units = units;

    /// <summary>Gets the whole length in milliseconds.</summary>
    public double Milliseconds => Sum(_units);

    /// <summary>The count of a unit, or null if the duration does not have it.</summary>
    public double? this[DurationUnit unit] => _units[(int)unit];

    public static QueryDuration Of(DurationSyntax duration)
    {
        double?[] units = new double?[UnitCount];
        foreach ((DurationUnit unit, double count) in duration.Units) units[(int)unit] = count;
        return new(units);
    }

    public static QueryDuration Of(double?[] units) => new(units);

    public static QueryDuration OfMilliseconds(double milliseconds) => new([null, null, null, null, null, null, null, milliseconds]);

    /// <summary>The sum, unit by unit.</summary>
    public QueryDuration Plus(QueryDuration other) => Combine(other, static (left, right) => left + right);

    /// <summary>The difference, unit by unit.</summary>
    public QueryDuration Minus(QueryDuration other) => Combine(other, static (left, right) => left - right);

    /// <summary>Each count changed.</summary>
    public QueryDuration Map(Func<double, double> change)
    {
        double?[] units = new double?[UnitCount];
        for (int i = 0; i < UnitCount; i++) units[i] = _units[i] is { } count ? change(count) : null;
        return new(units);
    }

    /// <summary>The duration spread over all units, small ones rolled up into large ones.</summary>
    public QueryDuration Normalized()
    {
        double?[] units = Shift(static _ => true);
        Normalize(units);
        return new(units);
    }

    /// <summary>The duration spread over some units.</summary>
    public QueryDuration ShiftTo(Predicate<DurationUnit> isWanted) => new(Shift(isWanted));

    /// <summary>The whole length in one unit.</summary>
    public double As(DurationUnit unit) => Shift(one => one == unit)[(int)unit] ?? 0;

    /// <summary>Whether two durations are equal: the same count of each unit, where none and 0 are the same.</summary>
    public bool IsSame(QueryDuration other)
    {
        for (int i = 0; i < UnitCount; i++)
        {
            if ((_units[i] ?? 0) != (other._units[i] ?? 0)) return false;
        }

        return true;
    }

    private static double Sum(double?[] units)
    {
        double sum = units[UnitCount - 1] ?? 0;
        for (int i = UnitCount - 2; i >= 0; i--) sum += (units[i] ?? 0) * Table[i][UnitCount - 1];
        return sum;
    }

    private QueryDuration Combine(QueryDuration other, Func<double, double, double> combine)
    {
        double?[] units = new double?[UnitCount];
        for (int i = 0; i < UnitCount; i++)
        {
            if (_units[i] is not null || other._units[i] is not null) units[i] = combine(_units[i] ?? 0, other._units[i] ?? 0);
        }

        return new(units);
    }

    /// <summary>From large to small: larger units that are not wanted are converted to the next wanted unit; its fraction is carried to the next one.</summary>
    private double?[] Shift(Predicate<DurationUnit> isWanted)
    {
        double?[] built = new double?[UnitCount];
        double[] left = new double[UnitCount];
        int last = -1;
        for (int unit = 0; unit < UnitCount; unit++)
        {
            if (!isWanted((DurationUnit)unit))
            {
                left[unit] = _units[unit] ?? 0;
                continue;
            }

            last = unit;
            double own = 0;
            for (int larger = 0; larger < unit; larger++)
            {
                own += Table[larger][unit] * left[larger];
                left[larger] = 0;
            }

            own += _units[unit] ?? 0;
            double whole = Math.Truncate(own);
            built[unit] = whole;
            left[unit] = (own * 1000 - whole * 1000) / 1000;
        }

        if (last < 0) return _units;
        for (int unit = 0; unit < UnitCount; unit++)
        {
            if (left[unit] != 0) built[last] += unit == last ? left[unit] : left[unit] / Table[last][unit];
        }

        Normalize(built);
        return built;
    }

    /// <summary>Low to high: what fills a larger unit goes into it. Then high to low: fractions go into the next smaller unit.</summary>
    private static void Normalize(double?[] units)
    {
        double sign = Sum(units) < 0 ? -1 : 1;
        int previous = -1;
        for (int unit = UnitCount - 1; unit >= 0; unit--)
        {
            if (units[unit] is null) continue;
            if (previous >= 0)
            {
                double size = Table[unit][previous];
                double full = Math.Floor((units[previous] ?? 0) * sign / size);
                units[unit] += full * sign;
                units[previous] -= full * size * sign;
            }

            previous = unit;
        }

        previous = -1;
        for (int unit = 0; unit < UnitCount; unit++)
        {
            if (units[unit] is null) continue;
            if (previous >= 0)
            {
                double fraction = (units[previous] ?? 0) % 1;
                units[previous] -= fraction;
                units[unit] += fraction * Table[previous][unit];
            }

            previous = unit;
        }
    }
}
