namespace NoteSdk.Schema.Dates;

/// <summary>What a token of a format stands for.</summary>
internal enum DateUnit
{
    /// <summary>A text that stands for itself.</summary>
    Literal,

    /// <summary><c>YYYY</c>, <c>YY</c>.</summary>
    Year,

    /// <summary><c>Q</c>: 1 to 4.</summary>
    Quarter,

    /// <summary><c>M</c>, <c>MM</c>, <c>MMM</c>, <c>MMMM</c>.</summary>
    Month,

    /// <summary><c>D</c>, <c>DD</c>, <c>Do</c>.</summary>
    Day,

    /// <summary><c>DDD</c>, <c>DDDD</c>: 1 to 366.</summary>
    DayOfYear,

    /// <summary><c>d</c>, <c>E</c>, <c>dd</c>, <c>ddd</c>, <c>dddd</c>; 0 is Sunday.</summary>
    Weekday,

    /// <summary><c>gggg</c>: the year of a week that begins with Sunday.</summary>
    WeekYear,

    /// <summary><c>w</c>, <c>ww</c>: the week that begins with Sunday; the first has 1 January.</summary>
    Week,

    /// <summary><c>GGGG</c>: the year of a week of ISO 8601.</summary>
    IsoWeekYear,

    /// <summary><c>W</c>, <c>WW</c>: the week of ISO 8601, which begins with Monday.</summary>
    IsoWeek,

    /// <summary><c>H</c>, <c>HH</c>: 0 to 23.</summary>
    Hour,

    /// <summary><c>h</c>, <c>hh</c>: 1 to 12.</summary>
    HalfDayHour,

    /// <summary><c>a</c>, <c>A</c>: am or pm.</summary>
    HalfDay,

    /// <summary><c>m</c>, <c>mm</c>.</summary>
    Minute,

    /// <summary><c>s</c>, <c>ss</c>.</summary>
    Second,

    /// <summary><c>S</c> to <c>SSSSSSS</c>: the digits behind the second.</summary>
    Fraction,

    /// <summary><c>Z</c>, <c>ZZ</c>: the offset from UTC, in minutes.</summary>
    Offset,

    /// <summary><c>X</c>, <c>x</c>: seconds or milliseconds since 1970 in UTC.</summary>
    Unix,
}
