using System.Text;

namespace NoteSdk.Documents.Outlines;

/// <summary>The expression of an inline query, <c>`= this.title`</c>, and its place in the note.</summary>
internal sealed class InlineQueryText
{
    private readonly List<(int Unit, int Offset)> _pieces = [];
    private readonly string _code;
    private readonly int _start;

    /// <summary>Reads a code span that begins with <c>=</c>: its lines are joined, without their prefixes.</summary>
    public InlineQueryText(ReadOnlySpan<byte> note, OutlineCode code)
    {
        StringBuilder text = new();
        for (int at = code.Start; ;)
        {
            int newline = note[at..code.End].IndexOfAny("\r\n"u8);
            int end = newline < 0 ? code.End : at + newline;
            AddLine(text, note, at, end, code.IsInTable);
            if (newline < 0) break;
            text.Append(' ');
            at = LinePrefix.Skip(note, end + (note[end..code.End].StartsWith("\r\n"u8) ? 2 : 1), code.End);
        }

        _code = text.ToString();
        _start = _code.IndexOf('=', StringComparison.Ordinal) + 1;
        while (_start < _code.Length && char.IsWhiteSpace(_code[_start])) _start++;
        Expression = _code[_start..].TrimEnd();
    }

    /// <summary>Gets the expression.</summary>
    public string Expression { get; }

    /// <summary>The byte offset in the note of a place in the expression, which is counted in UTF-16 units.</summary>
    public int OffsetOf(int unit)
    {
        (int first, int offset) = _pieces.FindLast(piece => piece.Unit <= _start + unit);
        return offset + Encoding.UTF8.GetByteCount(_code.AsSpan(first..(_start + unit)));
    }

    private void AddLine(StringBuilder text, ReadOnlySpan<byte> note, int at, int end, bool isInTable)
    {
        while (isInTable && note[at..end].IndexOf("\\|"u8) is >= 0 and var escape)
        {
            Add(text, note, at, at + escape);
            at += escape + 1;
        }

        Add(text, note, at, end);
    }

    private void Add(StringBuilder text, ReadOnlySpan<byte> note, int start, int end)
    {
        _pieces.Add((text.Length, start));
        text.Append(Encoding.UTF8.GetString(note[start..end]));
    }
}
