using System.Globalization;
using System.Text;

namespace NoteSdk.Notes.Shapes;

/// <summary>A value of a member that would not read back equal from the edited note, or that differs in another version of the note.</summary>
/// <param name="Item">Which of several values it is, such as <c>item 2</c>; null for a member with one value.</param>
/// <param name="Written">Its text as it is written; null for no value.</param>
/// <param name="Read">The text that it is read as; null for none.</param>
internal sealed record Misreading(string? Item, string? Written, string? Read)
{
    private const int LongestExcerpt = 60;

    /// <summary>The first item of a list that does not read back equal.</summary>
    /// <param name="written">The items; null in a record that no note can hold.</param>
    /// <param name="read">The items as they are read.</param>
    /// <param name="areEqual">Whether two are the same.</param>
    /// <param name="textOf">Gets the text of an item.</param>
    /// <param name="name">What an item is called.</param>
    public static Misreading OfItems<T>(NoteList<T>? written, NoteList<T> read, Func<T, T, bool> areEqual, Func<T, string> textOf, string name = "item")
    {
        int index = 0;
        int count = written?.Count ?? 0;
        while (index < count && index < read.Count && areEqual(written![index], read[index])) index++;
        return new Misreading(
            string.Create(CultureInfo.InvariantCulture, $"{name} {index + 1}"),
            index < count ? textOf(written![index]) : null,
            index < read.Count ? textOf(read[index]) : null);
    }

    /// <summary>A text in one line, shortened.</summary>
    public static string Quote(string text)
    {
        string shown = text.Length > LongestExcerpt
            ? text[..(char.IsHighSurrogate(text[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt)] + "…"
            : text;
        shown = shown.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        return $"'{shown.Replace("\t", "\\t", StringComparison.Ordinal)}'";
    }

    /// <summary>What is wrong, in a sentence or two: the value, the first character that has another meaning at its place, and why.</summary>
    /// <param name="placeholders">The schema's placeholders.</param>
    public string Describe(IReadOnlyList<string> placeholders)
    {
        string subject = Item is null ? "The value" : char.ToUpperInvariant(Item[0]) + Item[1..];
        if (Written is null) return $"{subject} is null, but {Quote(Read ?? "")} would be read.";
        string start = $"{subject}, {Quote(Written)},";
        if (Written.Length == 0) return $"{subject} is an empty text, which is read as no value.";
        if (placeholders.Contains(Written)) return $"{start} is a placeholder of the schema, which is read as no value.";
        if (Read == Written) return $"{start} is also the text of another value, and would be read as that one.";
        if (Read?.StartsWith(Written, StringComparison.Ordinal) == true)
        {
            return $"{start} encloses what follows it, as an open code fence does: it would be read as {Quote(Read)}.";
        }
        int at = FirstFault();
        string reads = Read is null ? "it would not be read" : $"it would be read as {Quote(Read)}";
        return at < 0 ? $"{start} has a special meaning in this place: {reads}."
            : string.Create(CultureInfo.InvariantCulture, $"{start} has {NameOf(Written, at)} as its character {at + 1}, {ReasonOf(at)}: {reads}.");
    }

    /// <summary>What two versions of a note have, in words: that of the record, and that of the file.</summary>
    public string DescribeConflict() =>
        $"{(Item is null ? "which" : $"of which {Item}")} is {QuoteOrNothing(Written)} here and {QuoteOrNothing(Read)} in the file";

    private static string QuoteOrNothing(string? text) => text is null ? "nothing" : Quote(text);

    /// <summary>The index of the first character that is read differently; -1 if no single character is the cause.</summary>
    private int FirstFault()
    {
        string written = Written!;
        int newline = written.AsSpan().IndexOfAny('\n', '\r');
        if (Read is null)
        {
            if (newline >= 0) return newline;
            int bracket = written.IndexOf("]]", StringComparison.Ordinal);
            return bracket >= 0 ? bracket : char.IsLetterOrDigit(written[0]) ? -1 : 0;
        }

        int same = written.AsSpan().CommonPrefixLength(Read);
        if (same == written.Length) return -1;

        // Prose that is read up to a heading ends because of the heading, not because of the newline before it.
        int next = same + Math.Max(0, written.AsSpan(same).IndexOfAnyExcept('\r', '\n', ' '));
        if (Item is null && Read.Length == same && written[same] is ('\r' or '\n') && written[next] == '#') return next;
        return char.IsLowSurrogate(written[same]) && same > 0 ? same - 1 : same;
    }

    private string ReasonOf(int at)
    {
        char c = Written![at];
        if (c is '\n' or '\r') return "but this place does not hold such lines";
        bool isAtEnd = Written.AsSpan(at).IsWhiteSpace() || Written.AsSpan(0, at + 1).IsWhiteSpace();
        if (isAtEnd) return "and blanks at an end are not kept";
        return c switch
        {
            ',' => "which separates values here",
            '|' => "which separates cells, or a link from its text",
            '[' or ']' => "a bracket of a link",
            '#' or '-' or '*' or '+' or '>' or '`' or '~' or '<' or '=' or '%' or '$' or '_' or ':' => "which is markup here",
            _ when char.IsControl(c) => "which is not kept here",
            _ => "from which on it means something else here",
        };
    }

    /// <summary>A character, if it is visible, with its code point.</summary>
    private static string NameOf(string text, int at)
    {
        bool isRune = Rune.TryGetRuneAt(text, at, out Rune rune);
        string number = string.Create(CultureInfo.InvariantCulture, $"U+{(isRune ? rune.Value : text[at]):X4}");
        return text[at] switch
        {
            '\n' or '\r' => $"a newline ({number})",
            ' ' => $"a blank ({number})",
            '\t' => $"a tab ({number})",
            _ when !isRune || Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) => number,
            _ => $"'{rune}' ({number})",
        };
    }
}
