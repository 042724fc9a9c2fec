using System.Buffers;
using System.Globalization;

namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>The values of task fields as the Tasks plug-in reads them: which characters they have, and where a value that ends at an offset begins.</summary>
internal static class TaskValues
{
    /// <summary>The length of a date such as 2026-01-10.</summary>
    public const int DateLength = 10;

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static readonly SearchValues<char> s_letters = SearchValues.Create(Letters);
    private static readonly SearchValues<char> s_rule = SearchValues.Create(Letters + "0123456789, !");
    private static readonly SearchValues<char> s_id = SearchValues.Create(Letters + "0123456789-_");
    private static readonly SearchValues<char> s_ids = SearchValues.Create(Letters + "0123456789-_, ");
    private static readonly string[] s_priorities = ["highest", "high", "medium", "low", "lowest"];

    /// <summary>Whether the plug-in reads a text as a value of a kind.</summary>
    public static bool IsValue(TaskFieldKind kind, ReadOnlySpan<char> text) => kind switch
    {
        TaskFieldKind.Id => IsId(text),
        TaskFieldKind.DependsOn => AreIds(text),
        TaskFieldKind.Priority => s_priorities.AsSpan().Contains(text.ToString()),
        TaskFieldKind.Recurrence => !text.IsEmpty && !text.ContainsAnyExcept(s_rule),
        TaskFieldKind.OnCompletion => !text.IsEmpty && !text.ContainsAnyExcept(s_letters),
        _ => text.Length == DateLength && IsDate(text),
    };

    /// <summary>Where a value of a kind with an emoji begins that ends at an offset.</summary>
    public static int StartOf(TaskFieldKind kind, ReadOnlySpan<char> text) => kind switch
    {
        TaskFieldKind.Id => Run(text, s_id),
        TaskFieldKind.DependsOn => Run(text, s_ids),
        TaskFieldKind.Recurrence => Run(text, s_rule),
        TaskFieldKind.OnCompletion => Run(text, s_letters),
        TaskFieldKind.Priority => text.Length,
        _ => Math.Max(0, text.Length - DateLength),
    };

    /// <summary>Whether a text begins with digits and dashes such as 2026-01-10, valid or not.</summary>
    public static bool IsDate(ReadOnlySpan<char> text)
    {
        if (text.Length < DateLength) return false;
        for (int i = 0; i < DateLength; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i])) return false;
        }

        return true;
    }

    /// <summary>Whether a text is a date such as 2026-01-10 and nothing else, and a day of the calendar, as nearly all dates of tasks are.</summary>
    public static bool TryReadDate(string text, out DateOnly date)
    {
        date = default;
        return IsDate(text) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    private static bool IsId(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExcept(s_id);

    private static bool AreIds(ReadOnlySpan<char> text)
    {
        foreach (Range part in text.Split(','))
        {
            if (!IsId(text[part].Trim(' '))) return false;
        }

        return !text.StartsWith(' ');
    }

    private static int Run(ReadOnlySpan<char> text, SearchValues<char> of) => text.LastIndexOfAnyExcept(of) + 1;
}
