using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NoteSdk.Queries.Evaluation;

namespace NoteSdk.Queries.Functions;

/// <summary>The functions of regular expressions.</summary>
internal static class Patterns
{
    public static readonly (string Name, FunctionBody[] Bodies)[] Bodies =
    [
        ("regextest", [static (context, arguments) => Test(context, arguments[0].String, arguments[1].String), No, No]),
        ("regexmatch", [static (context, arguments) => Test(context, Anchored(arguments[0].String), arguments[1].String), No, No]),
        ("regexreplace", [Replace]),
        ("split",
            [
                static (context, arguments) => Split(context, arguments[0].String, arguments[1].String, uint.MaxValue),
                static (context, arguments) => Split(context, arguments[0].String, arguments[1].String, Limit(arguments[2].Number)),
            ]),
    ];

    /// <summary>The pattern for a whole text: it is put between <c>^</c> and <c>$</c> without a group, as Dataview does.</summary>
    private static string Anchored(string pattern) => pattern.StartsWith('^') || pattern.EndsWith('$') ? pattern : $"^{pattern}$";

    private static QueryValue No(QueryContext context, QueryValue[] arguments) => QueryValue.Of(false);

    private static QueryValue Test(QueryContext context, string pattern, string text) =>
        context.Regexes.Use(pattern, text, regex => QueryValue.Of(regex.IsMatch(text)));

    private static QueryValue Replace(QueryContext context, QueryValue[] arguments)
    {
        (string text, string pattern, string replacement) = (arguments[0].String, arguments[1].String, arguments[2].String);
        QueryValue result = context.Regexes.Use(pattern, text, regex =>
        {
            StringBuilder replaced = new();
            int end = 0;
            for (Match match = regex.Match(text, 0); match.Success; match = regex.Next(text, match))
            {
                replaced.Append(text, end, match.Index - end);
                Expand(replaced, replacement, text, match, regex.Names);
                end = match.Index + match.Length;
                QueryBudget.CheckText(replaced.Length);
                context.Budget.Charge(replacement.Length);
            }

            return QueryValue.Of(replaced.Append(text, end, text.Length - end).ToString());
        });
        return result.IsError && result.Message.StartsWith("Invalid", StringComparison.Ordinal)
            ? QueryValue.Error($"Invalid regexp '{pattern}' in regexreplace")
            : result;
    }

    /// <summary>The signs of a replacement (ECMA-262, section 22.1.3.19.1): <c>$$ $&amp; $` $' $1 $&lt;name></c>.</summary>
    private static void Expand(StringBuilder result, string replacement, string text, Match match, IReadOnlyDictionary<string, int> names)
    {
        for (int at = 0; at < replacement.Length; at++)
        {
            char next = replacement[at] == '$' && at + 1 < replacement.Length ? replacement[at + 1] : '\0';
            switch (next)
            {
                case '$':
                    result.Append('$');
                    at++;
                    break;
                case '&':
                    result.Append(match.ValueSpan);
                    at++;
                    break;
                case '`':
                    result.Append(text, 0, match.Index);
                    at++;
                    break;
                case '\'':
                    result.Append(text.AsSpan(match.Index + match.Length));
                    at++;
                    break;
                case '<' when names.Count > 0 && replacement.IndexOf('>', at) is >= 0 and var close:
                    if (names.TryGetValue(replacement[(at + 2)..close], out int named)) result.Append(match.Groups[named].ValueSpan);
                    at = close;
                    break;
                case >= '0' and <= '9' when Group(replacement, at + 1, match) is var (number, length) && number > 0:
                    result.Append(match.Groups[number].ValueSpan);
                    at += length;
                    break;
                default:
                    result.Append(replacement[at]);
                    break;
            }
        }
    }

    /// <summary>The number of one or two digits that a group has; 0 if there is none.</summary>
    private static (int Number, int Length) Group(string replacement, int at, Match match)
    {
        for (int length = 2; length >= 1; length--)
        {
            bool isNumber = at + length <= replacement.Length && replacement.AsSpan(at, length).IndexOfAnyExceptInRange('0', '9') < 0;
            if (isNumber && int.Parse(replacement.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture) is > 0 and var number
                && number < match.Groups.Count)
            {
                return (number, length);
            }
        }

        return (0, 0);
    }

    private static uint Limit(double limit) => !double.IsFinite(limit) ? 0 : unchecked((uint)(long)Math.Clamp(limit, long.MinValue, long.MaxValue));

    /// <summary>The pieces between what a pattern finds, and the groups that it found (ECMA-262, section 22.2.6.14).</summary>
    private static QueryValue Split(QueryContext context, string text, string pattern, uint limit) => context.Regexes.Use(pattern, text, regex =>
    {
        List<QueryValue> pieces = [];
        if (text.Length == 0) return regex.IsMatch(text) || limit == 0 ? QueryValue.EmptyArray : QueryValue.Of([QueryValue.Of("")]);
        int start = 0;
        int from = 0;
        while (from < text.Length && regex.Match(text, from) is { Success: true } match && match.Index < text.Length)
        {
            int end = match.Index + match.Length;
            from = match.Index + 1;
            if (end == start) continue;
            pieces.Add(QueryValue.Of(text[start..match.Index]));
            for (int group = 1; group < match.Groups.Count; group++) pieces.Add(QueryValue.Of(match.Groups[group].Value));
            QueryBudget.CheckItems(pieces.Count);
            context.Budget.Charge(match.Groups.Count);
            start = from = end;
        }

        pieces.Add(QueryValue.Of(text[start..]));
        return QueryValue.Of([.. pieces.Take((int)Math.Min(limit, int.MaxValue))]);
    });
}
