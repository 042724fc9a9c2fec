using System.Diagnostics;
using System.Globalization;

namespace NoteSdk.Queries;

/// <summary>The time that regular expressions of a query share. One text has a second of it at most.</summary>
/// <param name="longest">The most time for all searches; the last one may go beyond it.</param>
/// <param name="advice">What to do where that is not enough.</param>
internal sealed class RegexClock(TimeSpan longest, string advice)
{
    /// <summary>The most time for a search in one text.</summary>
    public static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    private TimeSpan _spent;

    /// <summary>Runs a search.</summary>
    /// <exception cref="QueryLimitException">No time is left.</exception>
    public T Run<TArgument, T>(TArgument argument, Func<TArgument, T> search)
    {
        if (_spent >= longest)
        {
            string limit = string.Create(CultureInfo.InvariantCulture, $"more than {longest.TotalSeconds} seconds in all");
            throw new QueryLimitException($"the query's regular expressions take too long ({limit}); {advice}", isFinal: true);
        }

        long start = Stopwatch.GetTimestamp();
        try
        {
            return search(argument);
        }
        finally
        {
            _spent += Stopwatch.GetElapsedTime(start);
        }
    }
}
