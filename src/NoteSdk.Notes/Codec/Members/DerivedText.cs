using System.Runtime.CompilerServices;
using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Splices;
using NoteSdk.Notes.Codec.Tasks;
using NoteSdk.Schema.Templates;

namespace NoteSdk.Notes.Codec.Members;

/// <summary>A text of the schema with holes that other members fill, such as <c>{title}</c> or <c>@{title|pascal}</c>.</summary>
internal sealed class DerivedText
{
    /// <summary>The hole for the note's handle, which is a derived text itself.</summary>
    public const string Handle = "handle";

    /// <summary>The longest handle that is compared without making a string of it.</summary>
    private const int MostOfHandle = 128;

    /// <summary>Longer texts are put together in memory that is rented.</summary>
    private const int MostOnStack = 256;

    private readonly Template _template;
    private readonly byte[][] _literals;

    /// <summary>The text where it has no holes.</summary>
    private readonly string? _constant;

    private readonly bool _isQuery;

    private DerivedText(Template template, bool isQuery)
    {
        _template = template;
        _isQuery = isQuery;
        _literals = [.. template.Parts.Select(part => Encoding.UTF8.GetBytes(part.Text))];
        if (!template.Parts.Any(part => part.IsHole)) _constant = string.Concat(template.Parts.Select(part => part.Text));
    }

    public static DerivedText Parse(string text) => new(Template.Parse(text, [], []), isQuery: false);

    /// <summary>A text whose holes are in string literals of a Dataview query.</summary>
    public static DerivedText ParseQuery(string text) => new(Template.Parse(text, [], []), isQuery: true);

    /// <summary>Gets the names of the holes.</summary>
    public IEnumerable<string> Holes => _template.Parts.Where(static part => part.IsHole).Select(static part => part.Text);

    /// <summary>The text as it is written in a schema.</summary>
    public override string ToString() => _template.ToString();

    /// <summary>The text with its holes filled. Holes without a value are left out.</summary>
    public string Expand(IDerivedTextSource source)
    {
        if (_constant is not null) return _constant;
        DefaultInterpolatedStringHandler text = new(0, 0, null, stackalloc char[MostOnStack]);
        for (int i = 0; i < _template.Parts.Count; i++)
        {
            TemplatePart part = _template.Parts[i];
            text.AppendLiteral(part.IsHole ? Fill(part, source) : part.Text);
        }

        return text.ToStringAndClear();
    }

    /// <summary>The text as it is written in a heading.</summary>
    public string ExpandHeading(IDerivedTextSource source) => AtxHeading.Escape(Expand(source));

    /// <summary>Whether a heading's text is this one with its holes filled from a note.</summary>
    public bool MatchesHeading(ReadOnlySpan<byte> text, NoteReader note) =>
        Matches(text, note) || (text.EndsWith("#"u8) && text.SequenceEqual(Encoding.UTF8.GetBytes(ExpandHeading(note))));

    /// <summary>A text as it is written in a string literal of a Dataview query: the literal ends at a quote, which a backslash escapes.</summary>
    public static string EscapeInQuery(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    /// <summary>Whether a text is this one with its holes filled from a note, without making a string of it if that can be avoided.</summary>
    public bool Matches(ReadOnlySpan<byte> text, NoteReader note)
    {
        Span<byte> handle = stackalloc byte[MostOfHandle];
        for (int i = 0; i < _literals.Length; i++)
        {
            TemplatePart part = _template.Parts[i];
            bool isPlain = part.Transform == TemplateTransform.None;
            scoped ReadOnlySpan<byte> expected;
            if (!part.IsHole) expected = _literals[i];
            else if (IsHandle(part) && note.Layout.Handle?.TryExpand(note, handle, out int length) == true) expected = handle[..length];
            else if (isPlain && note.TryGetUtf8(part.Text, out ReadOnlySpan<byte> utf8) && !(_isQuery && NeedsEscape(utf8))) expected = utf8;
            else expected = Encoding.UTF8.GetBytes(Fill(part, note));
            if (expected.Contains((byte)'\r')) expected = Encoding.UTF8.GetBytes(Newlines.Normalize(Encoding.UTF8.GetString(expected)));
            if (!text.StartsWith(expected)) return false;
            text = text[expected.Length..];
        }

        return text.IsEmpty;
    }

    /// <summary>The text in the first hole that differs from the note's, if the rest of the text is equal.</summary>
    public (string Found, string Expected)? FindOther(string text, IDerivedTextSource source)
    {
        (string Found, string Expected)? other = null;
        int at = 0;
        for (int i = 0; i < _template.Parts.Count; i++)
        {
            TemplatePart part = _template.Parts[i];
            int end = part.IsHole ? EndOfHole(text, at, i) : at + part.Text.Length;
            if (end < 0 || end > text.Length) return null;
            ReadOnlySpan<char> found = text.AsSpan(at..end);
            string expected = part.IsHole ? Fill(part, source) : part.Text;
            bool isOther = !found.SequenceEqual(expected);
            if (isOther && !part.IsHole) return null;
            if (isOther) other ??= (found.ToString(), expected);
            at = end;
        }

        return at == text.Length ? other : null;
    }

    /// <summary>Where the text of a hole ends: before the literal after it, on the same line. -1 if it does not.</summary>
    private int EndOfHole(string text, int start, int part)
    {
        int line = text.IndexOf('\n', start);
        int end = line < 0 ? text.Length : line;
        if (part + 1 == _template.Parts.Count) return end;
        TemplatePart next = _template.Parts[part + 1];
        int found = next.IsHole ? -1 : text.IndexOf(next.Text, start, StringComparison.Ordinal);
        return found <= end ? found : -1;
    }

    private static bool IsHandle(TemplatePart part) => part.Transform == TemplateTransform.None && part.Text == Handle;

    /// <summary>The text in UTF-8, where all of it is short and ASCII and needs no escape, as most handles are.</summary>
    private bool TryExpand(NoteReader note, Span<byte> result, out int length)
    {
        length = 0;
        for (int i = 0; i < _literals.Length; i++)
        {
            TemplatePart part = _template.Parts[i];
            ReadOnlySpan<byte> value = _literals[i];
            if (part.IsHole && !note.TryGetUtf8(part.Text, out value)) return false;
            if (value.Length > result.Length - length || !Ascii.IsValid(value)) return false;
            bool isPascal = part.IsHole && part.Transform == TemplateTransform.Pascal;
            bool startsWord = true;
            foreach (byte unit in value)
            {
                bool isWord = char.IsAsciiLetterOrDigit((char)unit);
                if (isWord || !isPascal) result[length++] = isPascal && startsWord ? (byte)char.ToUpperInvariant((char)unit) : unit;
                startsWord = !isWord;
            }
        }

        return result[..length].IndexOfAny((byte)'"', (byte)'\\', (byte)'\r') < 0;
    }

    private static bool NeedsEscape(ReadOnlySpan<byte> value) => value.IndexOfAny((byte)'"', (byte)'\\') >= 0;

    private string Fill(TemplatePart part, IDerivedTextSource source)
    {
        string value = source.GetText(part.Text) ?? "";
        if (part.Transform == TemplateTransform.Pascal) value = PascalCase(value);

        return _isQuery ? EscapeInQuery(value) : value;
    }

    /// <summary>The words of a text joined, each with a capital letter: <c>Pete Iming</c> gives <c>PeteIming</c>.</summary>
    internal static string PascalCase(string text)
    {
        // The capital letter of a character with one unit may have two.
        Span<char> result = 2 * text.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[2 * text.Length];
        int length = 0;
        bool startsWord = true;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isWord = TaskHandles.IsOfWord(rune);
            if (isWord) length += (startsWord ? Rune.ToUpperInvariant(rune) : rune).EncodeToUtf16(result[length..]);
            startsWord = !isWord;
        }

        return result[..length].ToString();
    }
}
