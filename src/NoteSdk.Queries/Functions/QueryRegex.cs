using System.Text.RegularExpressions;
using NoteSdk.Queries.Evaluation;

namespace NoteSdk.Queries.Functions;

/// <summary>A regular expression of a query. Every search is deducted from the query's budget.</summary>
/// <param name="regex">The expression, which gives up a search that takes too long.</param>
/// <param name="names">The numbers of its named groups.</param>
/// <param name="size">Its length with its repetitions written out.</param>
/// <param name="budget">The query's budget.</param>
/// <param name="clock">The query's time, for a backtracking expression; null for one whose searches are linear in the text.</param>
internal sealed class QueryRegex(Regex regex, IReadOnlyDictionary<string, int> names, long size, QueryBudget budget, RegexClock? clock)
{
    /// <summary>
    /// The number of characters that cost one more step of the budget when a search goes on after a match: it may reach the end each time, but rarely
    /// does.
    /// </summary>
    private const int CharactersOfStep = 32;

    /// <summary>The cost of a match.</summary>
    private const int WorkOfMatch = 8;

    /// <summary>The number of an expression's characters per step of the budget.</summary>
    private const int SizeOfStep = 64;

    /// <summary>Gets the numbers of the named groups.</summary>
    public IReadOnlyDictionary<string, int> Names => names;

    /// <summary>Gets how many steps a character of a text costs.</summary>
    public long Work => 1 + size / SizeOfStep;

    /// <summary>Whether the expression is found in a text.</summary>
    public bool IsMatch(string text) => Run((regex, text), static search => search.regex.IsMatch(search.text));

    /// <summary>Finds the expression at or after a place.</summary>
    public Match Match(string text, int from) => Charged(text, Run((regex, text, from), static search => search.regex.Match(search.text, search.from)));

    /// <summary>Finds the expression again, after what was found.</summary>
    public Match Next(string text, Match match) => Charged(text, Run(match, static found => found.NextMatch()));

    private Match Charged(string text, Match match)
    {
        if (match.Success) budget.Charge(WorkOfMatch + (text.Length - match.Index) * Work / CharactersOfStep);
        return match;
    }

    private T Run<TArgument, T>(TArgument argument, Func<TArgument, T> search) => clock is null ? search(argument) : clock.Run(argument, search);
}
