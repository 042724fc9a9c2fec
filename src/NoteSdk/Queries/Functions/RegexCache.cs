using System.Text;
using System.Text.RegularExpressions;

namespace NoteSdk.Queries;

/// <summary>
/// The regular expressions of a run of a query. They take time linear in the text, but for those with lookarounds and references to groups, which are ended after a second.
/// </summary>
internal sealed class RegexCache(QueryBudget budget)
{
    private const int MostKept = 64;

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(1);

    private readonly Dictionary<(string Pattern, bool IsAscii), (Regex? Regex, Dictionary<string, int> Names, string? Error)> _known = [];

    /// <summary>Looks for a pattern; gives a failure where the pattern is none or takes too long.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The text to look through.</param>
    /// <param name="use">What to do with the expression and the names of its groups.</param>
    public QueryValue Use(string pattern, string text, Func<Regex, Dictionary<string, int>, QueryValue> use)
    {
        budget.Charge(1 + text.Length);
        (Regex? regex, Dictionary<string, int> names, string? error) = Find(pattern, Ascii.IsValid(text));
        if (regex is null) return QueryValue.Error($"Invalid regular expression: /{pattern}/: {error}");
        try
        {
            return use(regex, names);
        }
        catch (RegexMatchTimeoutException)
        {
            return QueryValue.Error($"The regular expression /{pattern}/ takes too long; write it without lookarounds and references to groups");
        }
    }

    private (Regex? Regex, Dictionary<string, int> Names, string? Error) Find(string pattern, bool isAscii)
    {
        if (_known.TryGetValue((pattern, isAscii), out (Regex?, Dictionary<string, int>, string?) known)) return known;
        budget.Charge(pattern.Length * 16L);
        if (_known.Count >= MostKept) _known.Clear();
        return _known[(pattern, isAscii)] = Make(pattern, isAscii);
    }

    private static (Regex? Regex, Dictionary<string, int> Names, string? Error) Make(string pattern, bool isAscii)
    {
        JsPattern? translation = JsPattern.Translate(pattern, isAscii, out string? error);
        if (translation is null) return (null, [], error);
        RegexOptions options = RegexOptions.CultureInvariant | (translation.NeedsBacktracking ? RegexOptions.None : RegexOptions.NonBacktracking);
        try
        {
            return (new Regex(translation.Result, options, s_longest), translation.Names, null);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return (null, [], fault.Message);
        }
    }
}
