using System;
using System.Globalization;

namespace NoteSdk.Dql.Parsing;

/// <summary>The names of time zones in dates: <c>utc</c>, <c>UTC+5:30</c>, <c>local</c>, or one of the time zone database.</summary>
internal static class ZoneNames
{
    // A machine without the database does not know the names: then all are accepted.
    private static readonly bool s_hasDatabase = IsInDatabase("Europe/Berlin");

    /// <summary>Whether there is a zone with that name.</summary>
    public static bool Exists(string name) => !s_hasDatabase || IsKnown(name);

    /// <summary>Whether this machine knows the zone with that name.</summary>
    public static bool IsKnown(string name) => IsLocal(name) || OffsetMinutes(name) is not null || IsInDatabase(name);

    /// <summary>Whether a name means the zone of the clock.</summary>
    public static bool IsLocal(string name) => name.ToLowerInvariant() is "default" or "local" or "system";

    /// <summary>The minutes that a zone with a fixed offset is ahead of UTC; null for other zones.</summary>
    public static int? OffsetMinutes(string name)
    {
        string lower = name.ToLowerInvariant();
        if (lower is "utc" or "gmt")
            return 0;
        if (!lower.StartsWith("utc", StringComparison.Ordinal) || lower.Length < 5 || lower[3] is not ('+' or '-'))
            return null;
        string[] parts = lower.Substring(4).Split(':');
        if (parts.Length > 2 || !TryNumber(parts[0], 1, 2, out int hours))
            return null;
        int minutes = 0;
        if (parts.Length == 2 && !TryNumber(parts[1], 2, 2, out minutes))
            return null;
        return (lower[3] == '-' ? -1 : 1) * (hours * 60 + minutes);
    }

    private static bool TryNumber(string text, int least, int most, out int value)
    {
        value = 0;
        return text.Length >= least && text.Length <= most && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsInDatabase(string name)
    {
        try
        {
            TimeZoneInfo.FindSystemTimeZoneById(name);
            return true;
        }
        catch (Exception error) when (error is TimeZoneNotFoundException or InvalidTimeZoneException or System.Security.SecurityException
            or System.IO.IOException)
        {
            return false;
        }
    }
}
