using System.Globalization;
using System.Text;

namespace NoteSdk.Documents.Frontmatter;

/// <summary>Writes scalars on one line, so that every YAML tool reads the same text.</summary>
internal static class YamlScalar
{
    /// <summary>
    /// Writes a text in the preferred style or, if that cannot express it, in the next of these: plain, single quotes, double quotes with escapes.
    /// </summary>
    /// <param name="value">The text.</param>
    /// <param name="preferred">The preferred style. Styles other than plain and quoted count as plain.</param>
    /// <param name="where">Where it will stand.</param>
    /// <param name="isText">
    /// Whether the value is a text, which other tools must not read as a number, date, boolean or null; false for values that they are meant to read
    /// so.
    /// </param>
    public static string Write(string value, YamlStyle preferred, YamlContext where, bool isText)
    {
        bool isQuoted = preferred is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted;
        if (!isQuoted && CanBePlain(value, where) && !(isText && PlainResolution.IsTyped(value))) return value;
        if (preferred != YamlStyle.DoubleQuoted && !NeedsEscape(value)) return $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
        return WriteDoubleQuoted(value);
    }

    /// <summary>Whether a text can stand without quotes (YAML 1.2, section 7.3.3; a little stricter).</summary>
    private static bool CanBePlain(string value, YamlContext where)
    {
        if (value.Length == 0 || value[0] == ' ' || value[^1] is ' ' or ':' || value.Contains('\t', StringComparison.Ordinal) || NeedsEscape(value))
        {
            return false;
        }
        if (value[0] == '-' && where != YamlContext.Key)
        {
            // The hyphen of a negative number, but not one that could begin a flow sequence or a list item.
            if (value.Length == 1 || value[1] is ' ' or ',' or '[' or ']' or '{' or '}' or ':' or '#') return false;
        }
        else if (value[0] <= '~' && YamlBytes.IsIndicator((byte)value[0]))
        {
            return false;
        }
        if (where == YamlContext.Key && value.StartsWith("...", StringComparison.Ordinal)) return false;
        if (where == YamlContext.FlowItem && value.AsSpan().IndexOfAny(",[]{}") >= 0) return false;
        return !value.Contains(": ", StringComparison.Ordinal) && !value.Contains(" #", StringComparison.Ordinal);
    }

    /// <summary>
    /// Whether a text has a character that needs an escape: a newline of any YAML version, a control character, half a surrogate pair,
    /// or a noncharacter.
    /// </summary>
    public static bool NeedsEscape(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogatePair(value, i) && !IsNoncharacter(char.ConvertToUtf32(value, i))) i++;
            else if (MustEscape(value[i])) return true;
        }
        return false;
    }

    private static bool MustEscape(char c) =>
        (c < ' ' && c != '\t') || c is (>= '\x7F' and < '\xA0') or '\u2028' or '\u2029' or '\uFEFF' || char.IsSurrogate(c) || IsNoncharacter(c);

    private static bool IsNoncharacter(int code) => (code & 0xFFFE) == 0xFFFE || code is >= 0xFDD0 and <= 0xFDEF;

    private static string WriteDoubleQuoted(string value)
    {
        StringBuilder result = new(value.Length + 8);
        result.Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (char.IsSurrogatePair(value, i))
            {
                int code = char.ConvertToUtf32(value, i++);
                if (IsNoncharacter(code)) result.Append(CultureInfo.InvariantCulture, $"\\U{code:X8}");
                else result.Append(c).Append(value[i]);
            }
            else if (c is '"' or '\\')
            {
                result.Append('\\').Append(c);
            }
            else if (c == '\t' || MustEscape(c))
            {
                AppendEscape(result, c);
            }
            else
            {
                result.Append(c);
            }
        }
        return result.Append('"').ToString();
    }

    private static void AppendEscape(StringBuilder result, char c)
    {
        string? name = c switch
        {
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\0' => "\\0",
            _ => null,
        };
        if (name is not null) result.Append(name);
        else if (c <= '\xFF') result.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:X2}");
        else result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
    }
}
