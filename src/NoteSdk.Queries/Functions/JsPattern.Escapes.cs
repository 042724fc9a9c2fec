using System.Globalization;

namespace NoteSdk.Queries.Functions;

/// <content>Escapes: kinds of characters, boundaries, references to groups, and single characters.</content>
internal sealed partial class JsPattern
{
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
                if (c == 'b') _result.Append(_hasAsciiWords ? "\\b" : AsciiBoundary);
                else _result.Append(_hasAsciiWords ? "\\B" : AsciiNonBoundary);
                NeedsBacktracking |= !_hasAsciiWords;
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

    /// <summary>A reference to a group; a group without a match so far never matches.</summary>
    private void AddReference(int group)
    {
        NeedsBacktracking = true;
        if (group > _groups) _result.Append("(?:)");
        else _result.Append(CultureInfo.InvariantCulture, $"(?({group})\\k<{group}>)");
        _size++;
        _last = 1;
    }

    /// <summary>The character that an escape means; a letter without a meaning is itself.</summary>
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
                for (int digits = 1; digits < 3 && _at < _pattern.Length && _pattern[_at] is >= '0' and <= '7'
                    && value * 8 + (_pattern[_at] - '0') <= 255; digits++)
                {
                    value = value * 8 + (_pattern[_at++] - '0');
                }
                return (char)value;
            default:
                return c;
        }
    }

    private char? Hex(int digits)
    {
        if (_at + digits > _pattern.Length
            || !ushort.TryParse(_pattern.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort value))
        {
            return null;
        }
        _at += digits;
        return (char)value;
    }
}
