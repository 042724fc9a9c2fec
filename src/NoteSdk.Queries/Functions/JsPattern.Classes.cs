using System.Globalization;
using System.Text;

namespace NoteSdk.Queries.Functions;

/// <content>Classes of characters.</content>
internal sealed partial class JsPattern
{
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
}
