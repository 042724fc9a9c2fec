using System;
using System.Globalization;
using NoteSdk.Schema.Types;

namespace NoteSdk.Schema.Dates;

/// <summary>Moments as ISO 8601 has them.</summary>
internal static class DateMomentText
{
    /// <summary>The text of a moment, as values of a kind without formats are written.</summary>
    public static string Iso(ValueKind kind, DateMoment moment) => kind switch
    {
        ValueKind.Date => moment.Local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ValueKind.Time => moment.Local.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        ValueKind.DateTime => moment.Local.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        _ => new DateTimeOffset(moment.Local, moment.Offset).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
    };
}
