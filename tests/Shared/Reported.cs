using System.Text.RegularExpressions;

namespace NoteSdk.Tests;

/// <summary>
/// What tests compare of a message: where it is, what it is, and the values that it names, but not its words, which one snapshot of all messages holds.
/// </summary>
internal static partial class Reported
{
    /// <summary>A diagnostic as text without its words: its place, its severity and its id, and the values that it names.</summary>
    public static string Of(object diagnostic)
    {
        string text = diagnostic.ToString()!;
        Match head = Head().Match(text);
        if (!head.Success) throw new ArgumentException($"This is not a diagnostic: {text}", nameof(diagnostic));
        string values = Values(text[head.Length..]);
        return values.Length == 0 ? head.Value : $"{head.Value}: {values}";
    }

    /// <summary>The values that a message names, in its order: quoted texts, links, code points and numbers.</summary>
    public static string Values(string message) => string.Join(' ', Value().Matches(message).Select(static value => value.Value));

    /// <summary>
    /// Whether a message has some terms in their order, which tell it from another with the same values: quoted values, names of types, what is expected.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <param name="terms">Words and quoted texts with blanks between them.</param>
    public static bool HasTerms(string message, string terms)
    {
        int start = 0;
        foreach (Match term in Term().Matches(terms))
        {
            int found = message.IndexOf(term.Value, start, StringComparison.Ordinal);
            if (found < 0) return false;
            start = found + term.Length;
        }

        return true;
    }

    [GeneratedRegex("^.*?(?:info|warning|error) [A-Z]+[0-9]{3}(?=:|$)", RegexOptions.Singleline)]
    private static partial Regex Head();

    // A quote between letters is an apostrophe.
    [GeneratedRegex(@"(?<![A-Za-z])'[^']*'(?![A-Za-z])|\[\[[^\]]*\]\]|U\+[0-9A-F]{4,6}|(?<![\w.-])[0-9](?:[0-9.-]*[0-9])?")]
    private static partial Regex Value();

    [GeneratedRegex(@"'[^']*'|\S+")]
    private static partial Regex Term();
}
