using System.Globalization;
using System.Text;

namespace NoteSdk.Queries;

/// <summary>
/// Translates a regular expression of JavaScript (ECMA-262, section 22.2 with Annex B, no flags) to one of .NET that means the same, or says why it is none. The groups get
/// their numbers, since .NET counts named ones last.
/// </summary>
internal sealed class JsPattern
{
    /// <summary>The longest pattern, in UTF-16 units.</summary>
    public const int MaxLength = 10_000;

    /// <summary>The most characters that a pattern comes to with its repetitions written out.</summary>
    public const int MaxSize = 20_000;

    private const string Blanks = "\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";
    private const string NonBlanks = "\\0-\\x08\\x0E-\\x1F!-\\u009F\\u00A1-\\u167F\\u1681-\\u1FFF\\u200B-\\u2027\\u202A-\\u202E\\u2030-\\u205E\\u2060-\\u2FFF\\u3001-\\uFEFE\\uFF00-\\uFFFF";
    private const string AsciiBoundary = "(?:(?<=[A-Za-z0-9_])(?![A-Za-z0-9_])|(?<![A-Za-z0-9_])(?=[A-Za-z0-9_]))";
    private const string AsciiNonBoundary = "(?:(?<=[A-Za-z0-9_])(?=[A-Za-z0-9_])|(?<![A-Za-z0-9_])(?![A-Za-z0-9_]))";

    private readonly string _pattern;
    private readonly bool _isAscii;
    private readonly StringBuilder _result = new();
    private readonly Stack<long> _sizes = [];
    private readonly int _groupCount;
    private int _at;
    private int _groups;
    private long _size;

    /// <summary>The size of what a quantifier would repeat; 0 where there is nothing to repeat.</summary>
    private long _last;

    private JsPattern(string pattern, bool isAscii)
    {
        _pattern = pattern;
        _isAscii = isAscii;
        _groupCount = CountGroups();
    }

    /// <summary>Gets the names of groups with their numbers.</summary>
    public Dictionary<string, int> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the pattern for .NET.</summary>
    public string Result => _result.ToString();

    /// <summary>Gets a value indicating whether only a search that goes back and forth can find it.</summary>
    public bool NeedsBacktracking { get; private set; }

    /// <summary>Translates a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="isAscii">Whether it is for texts of ASCII alone, where word boundaries are the same.</param>
    /// <param name="error">What is wrong with the pattern, or null.</param>
    public static JsPattern? Translate(string pattern, bool isAscii, out string? error)
    {
        error = pattern.Length > MaxLength ? "too long" : null;
        if (error is not null) return null;
        JsPattern translation = new(pattern, isAscii);
        while (error is null && translation._at < pattern.Length) error = translation.Next();
        error ??= translation._sizes.Count > 0 ? "Unterminated group" : translation._size > MaxSize ? "too many repetitions" : null;
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

    private static bool TryCount(string digits, out int count) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count <= MaxSize;

    private string? Open()
    {
        string opening;
        if (!Follows("?")) opening = string.Create(CultureInfo.InvariantCulture, $"(?<{++_groups}>");
        else if (Follows("?:") || Follows("?=") || Follows("?!")) opening = $"({_pattern.AsSpan(_at, 2)}";
        else if (Follows("?<=") || Follows("?<!")) opening = $"({_pattern.AsSpan(_at, 3)}";
        else return OpenNamed();
        if (opening is "(?=" or "(?!" or "(?<=" or "(?<!") NeedsBacktracking = true;
        _at += opening.StartsWith("(?<", StringComparison.Ordinal) && opening[^1] == '>' ? 0 : opening.Length - 1;
        return Push(opening);
    }

    private string? OpenNamed()
    {
        int close = Follows("?<") ? _pattern.IndexOf('>', _at) : -1;
        string name = close < 0 ? "" : _pattern[(_at + 2)..close];
        if (name.Length == 0 || !name.All(static c => char.IsLetterOrDigit(c) || c is '_' or '$') || char.IsDigit(name[0])) return "Invalid group";
        if (!Names.TryAdd(name, ++_groups)) return "Duplicate capture group name";
        _at = close + 1;
        return Push(string.Create(CultureInfo.InvariantCulture, $"(?<{_groups}>"));
    }

    private string? Push(string opening)
    {
        const int MostNested = 100;
        if (_sizes.Count >= MostNested) return "too many groups in one another";
        _result.Append(opening);
        _sizes.Push(_size);
        _size = 0;
        _last = 0;
        return null;
    }

    private bool Follows(string text) => string.CompareOrdinal(_pattern, _at, text, 0, text.Length) == 0;

    private string? Escape()
    {
        if (_at >= _pattern.Length) return "\\ at end of pattern";
        char c = _pattern[_at++];
        switch (c)
        {
            case 'd':
                Add("[0-9]");
                return null;
            case 'D':
                Add("[^0-9]");
                return null;
            case 'w':
                Add("[A-Za-z0-9_]");
                return null;
            case 'W':
                Add("[^A-Za-z0-9_]");
                return null;
            case 's':
                Add($"[{Blanks}]");
                return null;
            case 'S':
                Add($"[^{Blanks}]");
                return null;
            case 'b' or 'B':
                _result.Append(_isAscii ? (c == 'b' ? "\\b" : "\\B") : c == 'b' ? AsciiBoundary : AsciiNonBoundary);
                NeedsBacktracking |= !_isAscii;
                _last = 0;
                return null;
            case 'k' when _pattern.Contains("(?<", StringComparison.Ordinal):
                int close = Follows("<") ? _pattern.IndexOf('>', _at) : -1;
                if (close < 0 || !Names.TryGetValue(_pattern[(_at + 1)..close], out int named)) return "Invalid named reference";
                _at = close + 1;
                AddReference(named);
                return null;
            case >= '1' and <= '9':
                int end = _at;
                while (end < _pattern.Length && end - _at < 3 && char.IsAsciiDigit(_pattern[end])) end++;
                int number = int.Parse(_pattern.AsSpan((_at - 1)..end), NumberStyles.None, CultureInfo.InvariantCulture);
                if (number > _groupCount) break;
                _at = end;
                AddReference(number);
                return null;
        }

        AddLiteral(Character(c));
        return null;
    }

    /// <summary>What a group found; one that found nothing yet fits nothing at all.</summary>
    private void AddReference(int group)
    {
        NeedsBacktracking = true;
        if (group > _groups) _result.Append("(?:)");
        else _result.Append(CultureInfo.InvariantCulture, $"(?({group})\\k<{group}>)");
        _size++;
        _last = 1;
    }

    /// <summary>The character that an escape stands for; a letter without a meaning stands for itself.</summary>
    private char Character(char c)
    {
        switch (c)
        {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'v':
                return '\v';
            case 'f':
                return '\f';
            case 'r':
                return '\r';
            case 'x':
                return Hex(2) ?? c;
            case 'u':
                return Hex(4) ?? c;
            case 'c' when _at < _pattern.Length && char.IsAsciiLetter(_pattern[_at]):
                return (char)(_pattern[_at++] % 32);
            case 'c':
                _at--;
                return '\\';
            case >= '0' and <= '7':
                int value = c - '0';
                for (int digits = 1; digits < 3 && _at < _pattern.Length && _pattern[_at] is >= '0' and <= '7' && value * 8 + (_pattern[_at] - '0') <= 255; digits++) value = value * 8 + (_pattern[_at++] - '0');
                return (char)value;
            default:
                return c;
        }
    }

    private char? Hex(int digits)
    {
        if (_at + digits > _pattern.Length || !ushort.TryParse(_pattern.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort value)) return null;
        _at += digits;
        return (char)value;
    }

    /// <summary>A class of characters. A bracket within it is text, and so is a dash beside <c>\d</c> and the like.</summary>
    private string? Class()
    {
        bool isNegated = Follows("^");
        if (isNegated) _at++;
        StringBuilder items = new();
        char? first = null;
        bool isRange = false;
        while (_at < _pattern.Length && _pattern[_at] != ']')
        {
            if (_pattern[_at] == '-' && first is not null && !isRange && _at + 1 < _pattern.Length && _pattern[_at + 1] != ']')
            {
                isRange = true;
                _at++;
                continue;
            }

            (char c, string? set) = ClassItem();
            if (set is not null)
            {
                if (isRange) items.Append("\\-");
                items.Append(set);
                first = null;
            }
            else if (isRange)
            {
                if (c < first) return "Range out of order in character class";
                items.Append('-').Append(ClassCharacter(c));
                first = null;
            }
            else
            {
                items.Append(ClassCharacter(c));
                first = c;
            }

            isRange = false;
        }

        if (_at >= _pattern.Length) return "Unterminated character class";
        _at++;
        Add(items.Length == 0 ? (isNegated ? "[\\0-\\uFFFF]" : "[^\\0-\\uFFFF]") : $"[{(isNegated ? "^" : "")}{items}]");
        return null;
    }

    private (char Character, string? Set) ClassItem()
    {
        char c = _pattern[_at++];
        if (c != '\\' || _at >= _pattern.Length) return (c, null);
        c = _pattern[_at++];
        return c switch
        {
            'd' => (c, "0-9"),
            'D' => (c, "\\0-/:-\\uFFFF"),
            'w' => (c, "A-Za-z0-9_"),
            'W' => (c, "\\0-/:-@\\[-\\^`\\{-\\uFFFF"),
            's' => (c, Blanks),
            'S' => (c, NonBlanks),
            'b' => ('\b', null),
            _ => (Character(c), null),
        };
    }

    private static string ClassCharacter(char c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");

    private int CountGroups()
    {
        int groups = 0;
        bool isInClass = false;
        for (int i = 0; i < _pattern.Length; i++)
        {
            switch (_pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    isInClass = true;
                    break;
                case ']':
                    isInClass = false;
                    break;
                case '(' when !isInClass && (i + 1 >= _pattern.Length || _pattern[i + 1] != '?' || i + 3 < _pattern.Length && _pattern[i + 2] == '<' && _pattern[i + 3] is not ('=' or '!')):
                    groups++;
                    break;
            }
        }

        return groups;
    }
}
