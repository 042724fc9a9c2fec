using System.Globalization;

namespace NoteSdk.Queries.Functions;

/// <content>Groups, by their numbers and names.</content>
internal sealed partial class JsPattern
{
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
        if (_sizes.Count >= MostNested) return "groups nested too deeply";
        _result.Append(opening);
        _sizes.Push(_size);
        _size = 0;
        _last = 0;
        return null;
    }

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
                case '(' when !isInClass && (i + 1 >= _pattern.Length || _pattern[i + 1] != '?'
                    || i + 3 < _pattern.Length && _pattern[i + 2] == '<' && _pattern[i + 3] is not ('=' or '!')):
                    groups++;
                    break;
            }
        }

        return groups;
    }
}
