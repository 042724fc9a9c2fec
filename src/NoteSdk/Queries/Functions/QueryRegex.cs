using System.Text.RegularExpressions;

namespace NoteSdk.Queries;

/// <summary>A regular expression of a query. Every search takes from the time that the query has for all of them.</summary>
/// <param name="regex">The expression, which gives up a search after <see cref="RegexClock.LongestMatch"/>.</param>
/// <param name="names">The numbers of its named groups.</param>
/// <param name="clock">The query's time.</param>
internal sealed class QueryRegex(Regex regex, IReadOnlyDictionary<string, int> names, RegexClock clock)
{
    /// <summary>Gets the numbers of the named groups.</summary>
    public IReadOnlyDictionary<string, int> Names => names;

    /// <summary>Whether the expression is found in a text.</summary>
    public bool IsMatch(string text) => clock.Run((regex, text), static search => search.regex.IsMatch(search.text));

    /// <summary>Finds the expression at or after a place.</summary>
    public Match Match(string text, int from) => clock.Run((regex, text, from), static search => search.regex.Match(search.text, search.from));

    /// <summary>Finds the expression again, after what was found.</summary>
    public Match Next(Match match) => clock.Run(match, static found => found.NextMatch());
}
