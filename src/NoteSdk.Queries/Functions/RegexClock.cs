using System.Diagnostics;
using System.Globalization;
using NoteSdk.Queries.Evaluation;

namespace NoteSdk.Queries.Functions;

/// <summary>The time that a query's backtracking regular expressions share, since their work cannot be known in advance.</summary>
internal sealed class RegexClock
{
    /// <summary>The maximum time for all searches of a query; the last one may exceed it.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(2);

    private TimeSpan _spent;

    /// <summary>Runs a search.</summary>
    /// <exception cref="QueryLimitException">No time is left.</exception>
    public T Run<TArgument, T>(TArgument argument, Func<TArgument, T> search)
    {
        if (_spent >= s_longest)
        {
            string limit = string.Create(CultureInfo.InvariantCulture, $"more than {s_longest.TotalSeconds} seconds in all");
            throw new QueryLimitException($"the query's regular expressions take too long ({limit}); narrow its source, or write expressions without "
                + "lookarounds and references to groups", isFinal: true);
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
