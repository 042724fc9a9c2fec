using System.Buffers;
using System.Text;
using NoteSdk.Documents.Text;
using NoteSdk.Generated;
using NoteSdk.Inference.Facts;

namespace NoteSdk.Inference.Values;

/// <summary>
/// The types, from the strongest to text, which takes everything. What a type takes is what its format reads, so that a schema reads what was learned.
/// </summary>
internal static class ValueTypes
{
    /// <summary>Words that stand where others have values, in lower case and without marks of emphasis.</summary>
    private static readonly HashSet<string> s_missing = ["unknown", "tbd", "tbc", "tba", "n/a", "na", "none", "todo", "-", "--", "—", "–", "?", "??", "???",
        "xxx", "..."];

    /// <summary>Formats of dates that notes have; a value that two of them read says nothing.</summary>
    private static readonly string[] s_dateForms =
        ["DD.MM.YYYY", "D.M.YYYY", "DD/MM/YYYY", "MM/DD/YYYY", "YYYY/MM/DD", "YYYY.MM.DD", "MMMM D, YYYY", "MMM D, YYYY", "D MMMM YYYY", "MMMM Do, YYYY",
            "dddd, MMMM Do YYYY", "YYYY-MM", "YYYY-[W]ww"];

    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789.");

    /// <summary>Gets the text that takes every value of one line.</summary>
    public static ValueType Text { get; } = new("text", static _ => true);

    /// <summary>Gets a link, or a text.</summary>
    public static ValueType LinkOrText { get; } = new("link|text", static _ => true);

    /// <summary>Gets the types of one value that are stronger than text.</summary>
    public static IReadOnlyList<ValueType> Strong { get; } =
    [
        new("bool", static value => !value.IsQuoted && value.Text is "true" or "false" or "True" or "False" && Reads(Format.Bool, value)),
        new("int", static value => !value.IsQuoted && IsNumber(value.Text) && Reads(Format.Int, value)),
        new("number", static value => !value.IsQuoted && IsNumber(value.Text) && Reads(Format.Number, value)),
        new("date", static value => Reads(Format.Date, value)),
        new("time", static value => value.Text.Length > 4 && Reads(Format.Time, value)),
        new("instant", static value => Reads(Format.Instant, value)),
        new("datetime", static value => Reads(Format.DateTime, value)),
        .. s_dateForms.Select(static form => new ValueType($"date({form})", IsOf(Format.DateAs(form)))),
        new("email", static value => value.Text.Contains('@', StringComparison.Ordinal) && value.Text.Contains('.', StringComparison.Ordinal)
            && IsPlain(Format.Email, value)),
        new("url", static value => value.Text.Contains("://", StringComparison.Ordinal) && !value.Text.Contains(' ', StringComparison.Ordinal)
            && IsPlain(Format.Url, value)),
        new("embed", static value => value.Text.StartsWith('!') && Reads(Format.Embed, value)),
        new("link", static value => NoteSdk.Link.IsLink(Encoding.UTF8.GetBytes(value.Text)) && Reads(Format.Link, value)),
        new("link|url", static value => NoteSdk.Link.IsLink(Encoding.UTF8.GetBytes(value.Text))
            || (value.Text.Contains("://", StringComparison.Ordinal) && IsPlain(Format.Url, value))),
    ];

    /// <summary>
    /// Whether a type is one of those that a person may have meant by a text that does not have it: links and addresses are easily told apart.
    /// </summary>
    public static bool IsMixed(ValueType type) => type.Word.Contains('|', StringComparison.Ordinal) && !type.Word.StartsWith("date", StringComparison.Ordinal);

    /// <summary>Whether a text is such as people write where they have no value.</summary>
    public static bool LooksMissing(string text)
    {
        string bare = text.Trim('_', '*', '(', ')', '[', ']', '<', '>', ' ').ToLowerInvariant();
        bool isEmphasised = text.Length > 2 && text[0] is '_' or '*' && text[^1] == text[0] && text[1] != text[0];
        return s_missing.Contains(bare) || (isEmphasised && bare.Length <= 24 && !bare.AsSpan().ContainsAny("_*"));
    }

    private static Func<ValueFact, bool> IsOf<T>(ValueFormat<T> format) => value => Reads(format, value);

    private static bool Reads<T>(ValueFormat<T> format, ValueFact value) => !value.HasLines && format.CanRead(Encoding.UTF8.GetBytes(value.Text));

    private static bool IsPlain<T>(ValueFormat<T> format, ValueFact value)
    {
        byte[] text = Encoding.UTF8.GetBytes(value.Text);
        return !value.HasLines && format.CanRead(text) && format.Inspect(text, null) is null;
    }

    /// <summary>Whether a text is a number and not an identifier that is made of digits, such as 007 or +44.</summary>
    private static bool IsNumber(string text)
    {
        ReadOnlySpan<char> digits = text.StartsWith('-') ? text.AsSpan(1) : text;
        if (digits.IsEmpty || digits.ContainsAnyExcept(s_digits)) return false;
        return digits[0] != '.' && (digits[0] != '0' || digits.Length == 1 || digits[1] == '.') && (digits.Contains('.') || long.TryParse(text, out _));
    }
}
