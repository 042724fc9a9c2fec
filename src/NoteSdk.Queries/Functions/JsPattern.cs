using System.Globalization;
using System.Text;

namespace NoteSdk.Queries.Functions;

/// <summary>
/// Translates a regular expression of JavaScript (ECMA-262, section 22.2 with Annex B, no flags) to an equivalent one of .NET, or says why there is none.
/// The groups get their numbers, since .NET counts named ones last.
/// </summary>
internal sealed partial class JsPattern
{
    /// <summary>The longest pattern, in UTF-16 units.</summary>
    public const int MaxLength = 10_000;

    /// <summary>The maximum length of a pattern with its repetitions written out.</summary>
    public const int MaxSize = 20_000;

    private const string Blanks = "\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";
    private const string NonBlanks =
        "\\0-\\x08\\x0E-\\x1F!-\\u009F\\u00A1-\\u167F\\u1681-\\u1FFF\\u200B-\\u2027\\u202A-\\u202E\\u2030-\\u205E\\u2060-\\u2FFF\\u3001-\\uFEFE\\uFF00-\\uFFFF";
    private const string AsciiBoundary = "(?:(?<=[A-Za-z0-9_])(?![A-Za-z0-9_])|(?<![A-Za-z0-9_])(?=[A-Za-z0-9_]))";
    private const string AsciiNonBoundary = "(?:(?<=[A-Za-z0-9_])(?=[A-Za-z0-9_])|(?<![A-Za-z0-9_])(?![A-Za-z0-9_]))";

    private readonly string _pattern;
    private readonly bool _hasAsciiWords;
    private readonly StringBuilder _result = new();
    private readonly Stack<long> _sizes = [];
    private readonly int _groupCount;
    private int _at;
    private int _groups;
    private long _size;

    /// <summary>The size of what a quantifier would repeat; 0 if there is nothing to repeat.</summary>
    private long _last;

    private JsPattern(string pattern, bool hasAsciiWords)
    {
        _pattern = pattern;
        _hasAsciiWords = hasAsciiWords;
        _groupCount = CountGroups();
    }

    /// <summary>Gets the names of groups with their numbers.</summary>
    public Dictionary<string, int> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the pattern for .NET.</summary>
    public string Result => _result.ToString();

    /// <summary>Gets the length of the pattern with its repetitions written out.</summary>
    public long Size => _size;

    /// <summary>Gets a value indicating whether it needs a backtracking search.</summary>
    public bool NeedsBacktracking { get; private set; }

    /// <summary>Translates a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="hasAsciiWords">Whether it is for texts whose words are all ASCII, so that word boundaries are the same.</param>
    /// <param name="error">What is wrong with the pattern, or null.</param>
    public static JsPattern? Translate(string pattern, bool hasAsciiWords, out string? error)
    {
        error = pattern.Length > MaxLength ? "too long" : null;
        if (error is not null) return null;
        JsPattern translation = new(pattern, hasAsciiWords);
        while (error is null && translation._at < pattern.Length) error = translation.Next();
        if (error is null && translation._sizes.Count > 0) error = "Unterminated group";
        else if (error is null && translation._size > MaxSize) error = "too many repetitions";
        return error is null ? translation : null;
    }

    private string? Next()
    {
        char c = _pattern[_at++];
        switch (c)
        {
            case '\\':
                return Escape();
            case '[':
                return Class();
            case '(':
                return Open();
            case ')':
                if (!_sizes.TryPop(out long outer)) return "Unmatched ')'";
                _result.Append(')');
                _last = Math.Max(_size, 1);
                _size += outer;
                return _size > MaxSize ? "too many repetitions" : null;
            case '*' or '+' or '?':
                return Quantify(c.ToString(), 1);
            case '{':
                return Braces();
            case '|' or '^':
                _result.Append(c);
                _last = 0;
                return null;
            case '$':
                _result.Append("\\z");
                _last = 0;
                return null;
            case '.':
                Add("[^\\n\\r\\u2028\\u2029]");
                return null;
            default:
                AddLiteral(c);
                return null;
        }
    }

    private void Add(string atom)
    {
        _result.Append(atom);
        _size++;
        _last = 1;
    }

    private void AddLiteral(char c) => Add(IsPlain(c) ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"));

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or ' ' || c >= 0xA0 && !char.IsSurrogate(c) && !char.IsWhiteSpace(c);

    private string? Quantify(string quantifier, int most)
    {
        if (_last == 0) return "Nothing to repeat";
        _size += _last * (most - 1L);
        _last = 0;
        _result.Append(quantifier);
        if (_at < _pattern.Length && _pattern[_at] == '?')
        {
            _result.Append('?');
            _at++;
        }

        return _size > MaxSize ? "too many repetitions" : null;
    }

    /// <summary><c>{2,3}</c>; anything else in braces is text.</summary>
    private string? Braces()
    {
        int close = _pattern.IndexOf('}', _at);
        string[] counts = close < 0 ? [] : _pattern[_at..close].Split(',');
        bool isQuantifier = counts.Length is 1 or 2 && counts[0].Length > 0 && Array.TrueForAll(counts, static count => count.All(char.IsAsciiDigit));
        if (!isQuantifier)
        {
            AddLiteral('{');
            return null;
        }

        if (!TryCount(counts[0], out int least) || !TryCount(counts[^1].Length == 0 ? counts[0] : counts[^1], out int most)) return "too many repetitions";
        if (most < least) return "numbers out of order in {} quantifier";
        string quantifier = _pattern[(_at - 1)..(close + 1)];
        _at = close + 1;
        return Quantify(quantifier, Math.Max(most, 1));
    }

    private static bool TryCount(string digits, out int count) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count <= MaxSize;

    private bool Follows(string text) => string.CompareOrdinal(_pattern, _at, text, 0, text.Length) == 0;
}
