using System.Text;
using NoteSdk.Schema.Naming;
using NoteSdk.Schema.Patterns;

namespace NoteSdk.Notes.Shapes;

/// <summary>
/// A form of lines in a note, <c>{date:date}: {text}</c>, matched over UTF-8 in one pass: every byte is looked at
/// a limited number of times for each part of the pattern. The format of a typed hole decides where it ends, for a URL together with the text that follows it.
/// A text hole ends before the first occurrence of the literal after it which the next typed hole can follow; but the last text hole before a closing literal
/// is found from the end, so that <c>(via {via})</c> matches the last such remark on the line.
/// </summary>
internal sealed class LinePattern
{
    private readonly Part[] _parts;

    private readonly int _holes;

    private LinePattern(Part[] parts)
    {
        _parts = parts;
        _holes = parts.Count(part => part.Hole >= 0);
    }

    /// <summary>Gets a value indicating whether the first or the last part is a hole of Markdown.</summary>
    public bool IsMarkdownAtAnEnd => _parts.Length > 0 && (_parts[0].Format?.IsMarkdown == true || _parts[^1].Format?.IsMarkdown == true);

    /// <summary>Gets a value indicating whether a line begins with a value, not with a text of the pattern, and that value is not Markdown.</summary>
    public bool BeginsWithText => _parts.Length > 0 && _parts[0].Format is { IsMarkdown: false };

    public static LinePattern Parse(string text, IReadOnlyList<Hole> holes)
    {
        NotePattern pattern = NotePattern.Parse(text, []);
        return new([.. pattern.Parts.Select(part =>
            part.IsHole ? HolePart(part.Text, holes) : new Part(part.Text, Encoding.UTF8.GetBytes(part.Text), -1, null))]);
    }

    /// <summary>Whether a whole text has this form; if so, the range of every hole is at the hole's number.</summary>
    public bool Match(ReadOnlySpan<byte> text, Span<HoleSpan> spans)
    {
        int position = 0;
        for (int i = 0; i < _parts.Length; i++)
        {
            Part part = _parts[i];
            ReadOnlySpan<byte> rest = text[position..];
            int length;
            if (part.Hole < 0)
            {
                if (!rest.StartsWith(part.Utf8)) return false;
                length = part.Utf8.Length;
            }
            else
            {
                length = LengthOfHole(rest, i, part.Format!);
                if (length <= 0 || !part.Format!.CanRead(rest[..length])) return false;
                spans[part.Hole] = new HoleSpan(position, position + length);
            }

            position += length;
        }

        return position == text.Length;
    }

    /// <summary>The line with the given texts; null if one of the pattern's holes has none, or if a text has no hole and would be lost.</summary>
    public string? Write(ReadOnlySpan<string?> texts)
    {
        int set = 0;
        foreach (string? text in texts) set += text is null ? 0 : 1;
        if (set != _holes) return null;
        StringBuilder line = new();
        foreach (Part part in _parts)
        {
            if (part.Hole >= 0 && texts[part.Hole] is null) return null;
            line.Append(part.Hole < 0 ? part.Text : texts[part.Hole]);
        }

        return line.ToString();
    }

    private static Part HolePart(string name, IReadOnlyList<Hole> holes)
    {
        // Patterns may write one member's name in several ways: `{due date}`, `{Due_date}`.
        string member = CSharpNames.Pascal(name);
        int number = holes.Select((hole, i) => (hole, i)).First(pair => CSharpNames.Pascal(pair.hole.Name) == member).i;
        return new Part("", [], number, holes[number]);
    }

    private int LengthOfHole(ReadOnlySpan<byte> text, int index, Hole hole)
    {
        if (hole.Measure(text) is not { } length) return LengthOfText(text, index);

        // A URL extends to a blank; in `<{page:url}>` the bracket is not part of it.
        bool isClosed = hole.EndsAtBlank && index + 1 < _parts.Length && _parts[index + 1].Hole < 0
            && _parts[index + 1].Utf8[0] is not ((byte)' ' or (byte)'\t');
        if (!isClosed) return length;
        int closed = LengthOfText(text, index);
        return closed <= length ? closed : -1;
    }

    /// <summary>The length of a text hole, given what follows it in the pattern; -1 if that is not found in the text.</summary>
    private int LengthOfText(ReadOnlySpan<byte> text, int index)
    {
        if (index == _parts.Length - 1) return text.Length;
        ReadOnlySpan<byte> literal = _parts[index + 1].Utf8;
        if (_parts[index + 1].Hole >= 0) return -1;
        if (index == _parts.Length - 2) return text.EndsWith(literal) ? text.Length - literal.Length : -1;

        Part next = _parts[index + 2];
        bool closesAtEnd = index + 3 == _parts.Length - 1 && _parts[index + 3].Hole < 0;
        for (int from = 0; from < text.Length;)
        {
            int found = closesAtEnd ? text[..^from].LastIndexOf(literal) : text[from..].IndexOf(literal);
            if (found < 0) return -1;
            int length = closesAtEnd ? found : from + found;
            ReadOnlySpan<byte> after = text[(length + literal.Length)..];
            if (next.Hole < 0 || next.Format!.Measure(after) is null or > 0) return length;
            from = closesAtEnd ? text.Length - found : length + 1;
        }

        return -1;
    }

    private sealed record Part(string Text, byte[] Utf8, int Hole, Hole? Format);
}
