using System.Text;

namespace NoteSdk.Formats;

/// <summary>The text of a task, with its due date: an inline field <c>[due:: 2026-01-10]</c> (Dataview) or <c>📅 2026-01-10</c> (the Tasks plug-in).</summary>
internal static class TaskText
{
    private const int DateLength = 10;

    private static readonly (string Open, string Close)[] Forms = [("[due:: ", "]"), ("[due::", "]"), ("(due:: ", ")"), ("📅 ", ""), ("📅", "")];

    /// <summary>Parts a text into what it says and when it is due.</summary>
    public static (string Text, DateOnly? Due) Parse(string text)
    {
        foreach ((string open, string close) in Forms)
        {
            if (Find(text, open, close) is not { } found) continue;
            string before = text[..found.Start];
            string after = text[found.End..];

            // The blank between the text and the date goes with the date.
            if (before.EndsWith(' ')) before = before[..^1];
            else if (after.StartsWith(' ')) after = after[1..];
            return (before + after, found.Due);
        }

        return (text, null);
    }

    /// <summary>The text of a task, the due date in its old form and place where it can stay there.</summary>
    public static string Write(string text, DateOnly? due, string oldText)
    {
        (string wasText, DateOnly? wasDue) = Parse(oldText);
        if (wasText == text && wasDue is not null && due is { } date)
        {
            return oldText.Replace(Iso(wasDue.Value), Iso(date), StringComparison.Ordinal) is var replaced && Parse(replaced) == (text, due) ? replaced : Append(text, date, oldText);
        }

        return due is { } added ? Append(text, added, oldText) : text;
    }

    private static string Append(string text, DateOnly due, string oldText)
    {
        (string open, string close) = Array.Find(Forms, form => Find(oldText, form.Open, form.Close) is not null);
        string before = text.Length == 0 ? "" : text + " ";
        return open is null ? $"{before}[due:: {Iso(due)}]" : $"{before}{open}{Iso(due)}{close}";
    }

    private static (int Start, int End, DateOnly Due)? Find(string text, string open, string close)
    {
        for (int at = text.IndexOf(open, StringComparison.Ordinal); at >= 0; at = text.IndexOf(open, at + 1, StringComparison.Ordinal))
        {
            int start = at + open.Length;
            int end = start + DateLength;
            if (end + close.Length <= text.Length
                && string.CompareOrdinal(text, end, close, 0, close.Length) == 0
                && Format.Date.TryRead(Encoding.UTF8.GetBytes(text, start, DateLength), out DateOnly due))
            {
                return (at, end + close.Length, due);
            }
        }

        return null;
    }

    private static string Iso(DateOnly date) => Format.Date.Write(date);
}
