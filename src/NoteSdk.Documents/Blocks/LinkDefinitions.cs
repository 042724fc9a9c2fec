using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Blocks;

/// <summary>
/// Link reference definitions at the start of a paragraph (CommonMark 0.31, section 4.7). The skeleton has no kind for them: they are
/// paragraph text. But a line of <c>===</c> or <c>---</c> below does not turn them into a heading.
/// </summary>
internal ref struct LinkDefinitions
{
    private const int MaxLabel = 999;

    private readonly ReadOnlySpan<byte> _text;
    private readonly LineTable _lines;
    private readonly int _firstLine;
    private readonly ReadOnlySpan<int> _starts;
    private int _index;
    private int _at;
    private int _end;

    private LinkDefinitions(ReadOnlySpan<byte> text, LineTable lines, int firstLine, ReadOnlySpan<int> starts)
    {
        _text = text;
        _lines = lines;
        _firstLine = firstLine;
        _starts = starts;
        GoTo(0);
    }

    /// <summary>Gets the byte at the cursor; a newline at the end of a line.</summary>
    private readonly byte Byte => _at < _end ? _text[_at] : (byte)'\n';

    /// <summary>Gets whether the paragraph ends here.</summary>
    private readonly bool AtEnd => _index >= _starts.Length;

    /// <summary>Counts the lines that the definitions at the start of a paragraph take.</summary>
    /// <param name="text">The note.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="firstLine">The paragraph's first line.</param>
    /// <param name="starts">The first non-blank byte of every line of the paragraph.</param>
    public static int CountLines(ReadOnlySpan<byte> text, LineTable lines, int firstLine, ReadOnlySpan<int> starts)
    {
        var reader = new LinkDefinitions(text, lines, firstLine, starts);
        int count = 0;
        while (!reader.AtEnd && reader.Read()) count = reader._index;
        return count;
    }

    private void GoTo(int index)
    {
        _index = index;
        if (AtEnd) return;
        _at = _starts[index];
        _end = _lines.ContentEnd(_text, _firstLine + index);
    }

    private void Advance()
    {
        if (_at < _end) _at++;
        else GoTo(_index + 1);
    }

    private void SkipBlanks() => _at = Blanks.Skip(_text, _at, _end);

    /// <summary>Skips blanks with at most one newline among them.</summary>
    private void SkipBlanksAndNewline()
    {
        SkipBlanks();
        if (_at == _end) GoTo(_index + 1);
    }

    /// <summary>Whether only blanks are left on the line; if so, the cursor moves to the next line.</summary>
    private bool EndLine()
    {
        SkipBlanks();
        if (_at < _end) return false;
        GoTo(_index + 1);
        return true;
    }

    private bool Read()
    {
        if (!ReadLabel() || Byte != ':') return false;
        Advance();
        SkipBlanksAndNewline();
        if (AtEnd || !ReadDestination()) return false;

        SkipBlanks();
        bool titleOnNextLine = _at == _end;
        int next = _index + 1;
        if (!titleOnNextLine && !Blanks.IsBlank(_text[_at - 1])) return false;
        SkipBlanksAndNewline();
        if (AtEnd) return true;
        if (ReadTitle() && EndLine()) return true;
        // What looked like a title on a separate line is the text after the definition.
        if (titleOnNextLine) GoTo(next);
        return titleOnNextLine;
    }

    private bool ReadLabel()
    {
        if (Byte != '[') return false;
        Advance();
        bool blank = true;
        for (int length = 0; !AtEnd && length <= MaxLabel; length++)
        {
            byte value = Byte;
            if (value == '[') return false;
            Advance();
            if (value == ']') return !blank && !AtEnd;
            if (value == '\\' && !AtEnd && Byte is (byte)'[' or (byte)']' or (byte)'\\')
            {
                Advance();
                length++;
            }
            blank &= value is (byte)' ' or (byte)'\t' or (byte)'\n';
        }
        return false;
    }

    private bool ReadDestination()
    {
        if (Byte == '<')
        {
            for (Advance(); _at < _end; Advance())
            {
                byte value = Byte;
                if (value == '<') return false;
                if (value == '\\' && _at + 1 < _end) _at++;
                else if (value == '>')
                {
                    Advance();
                    return true;
                }
            }
            return false;
        }

        int start = _at;
        int depth = 0;
        for (; _at < _end; _at++)
        {
            byte value = Byte;
            if (value is <= (byte)' ' or 0x7f) break;
            if (value == '\\' && _at + 1 < _end && char.IsAsciiLetterOrDigit((char)_text[_at + 1]) is false && _text[_at + 1] > ' ') _at++;
            else if (value == '(') depth++;
            else if (value == ')' && --depth < 0) return false;
        }
        return depth == 0 && _at > start;
    }

    private bool ReadTitle()
    {
        byte close = Byte switch { (byte)'"' => (byte)'"', (byte)'\'' => (byte)'\'', (byte)'(' => (byte)')', _ => 0 };
        if (close == 0) return false;
        for (Advance(); !AtEnd; Advance())
        {
            byte value = Byte;
            if (value == close)
            {
                Advance();
                return true;
            }
            if (value == '(' && close == ')') return false;
            if (value == '\\' && _at + 1 < _end) Advance();
        }
        return false;
    }
}
