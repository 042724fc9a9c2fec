using System.Globalization;
using System.Text.RegularExpressions;
using NoteSdk.Queries.Evaluation;

namespace NoteSdk.Queries.Functions;

/// <summary>
/// The regular expressions of a run of a query. A search takes time linear in the text, which is deducted from the query's budget, except for lookarounds,
/// references to groups, and word boundaries in texts with letters beyond ASCII: these need backtracking, and share the time of a <see
/// cref="RegexClock"/>.
/// </summary>
internal sealed class RegexCache(QueryBudget budget)
{
    private const int MostKept = 64;

    /// <summary>The maximum time for a backtracking search in one text.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(1);

    private readonly RegexClock _clock = new();
    private readonly Dictionary<(string Pattern, bool HasAsciiWords), (QueryRegex? Regex, string? Error)> _known = [];

    /// <summary>Searches for a pattern; returns a failure if the pattern is invalid or takes too long.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The text to search.</param>
    /// <param name="use">What to do with the expression.</param>
    /// <exception cref="QueryLimitException">The query's time for regular expressions is spent.</exception>
    public QueryValue Use(string pattern, string text, Func<QueryRegex, QueryValue> use)
    {
        budget.Charge(1 + text.Length);
        (QueryRegex? regex, string? error) = Find(pattern, HasAsciiWords(text));
        if (regex is null) return QueryValue.Error($"Invalid regular expression: /{pattern}/: {error}");
        budget.Charge(text.Length * (regex.Work - 1));
        try
        {
            return use(regex);
        }
        catch (RegexMatchTimeoutException)
        {
            return QueryValue.Error($"The regular expression /{pattern}/ takes longer than a second in one text; write a simpler one, without lookarounds "
                + "and references to groups");
        }
    }

    private (QueryRegex? Regex, string? Error) Find(string pattern, bool hasAsciiWords)
    {
        if (_known.TryGetValue((pattern, hasAsciiWords), out (QueryRegex?, string?) known)) return known;
        budget.Charge(pattern.Length * 16L);
        if (_known.Count >= MostKept) _known.Clear();
        return _known[(pattern, hasAsciiWords)] = Make(pattern, hasAsciiWords);
    }

    private (QueryRegex? Regex, string? Error) Make(string pattern, bool hasAsciiWords)
    {
        JsPattern? translation = JsPattern.Translate(pattern, hasAsciiWords, out string? error);
        if (translation is null) return (null, error);
        RegexOptions options = RegexOptions.CultureInvariant | (translation.NeedsBacktracking ? RegexOptions.None : RegexOptions.NonBacktracking);
        TimeSpan longest = translation.NeedsBacktracking ? s_longest : Regex.InfiniteMatchTimeout;
        try
        {
            Regex regex = new(translation.Result, options, longest);
            return (new QueryRegex(regex, translation.Names, translation.Size, budget, translation.NeedsBacktracking ? _clock : null), null);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return (null, fault.Message);
        }
    }

    /// <summary>
    /// Whether words begin and end in a text where JavaScript sees them: .NET also treats letters, digits, marks and joiners beyond ASCII as parts of words.
    /// </summary>
    private static bool HasAsciiWords(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsAscii(c) && IsOfWord(c)) return false;
        }

        return true;
    }

    private static bool IsOfWord(char c) =>
        c is '\u200C' or '\u200D' || char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
        or UnicodeCategory.ConnectorPunctuation;
}
