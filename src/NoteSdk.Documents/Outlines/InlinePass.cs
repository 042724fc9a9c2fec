using System.Buffers;

namespace NoteSdk.Documents.Outlines;

/// <summary>
/// One pass over the text of a block: a paragraph, a heading or a cell. It looks at each byte only a few times: it remembers the results of looking ahead.
/// The parts: this file goes from mark to mark and skips what is not text, <c>.Links</c> reads links.
/// </summary>
internal ref partial struct InlinePass
{
    /// <summary>The bytes that may begin something, or end it.</summary>
    public static readonly SearchValues<byte> Marks = SearchValues.Create("\\`$<#[]"u8);

    private const int Never = int.MaxValue;

    /// <summary>The note up to the end of the block.</summary>
    private readonly ReadOnlySpan<byte> _text;
    private readonly OutlineBuffer _found;
    private readonly int _start;
    private int _at;

    /// <summary>The text before this offset is consumed: an escaped <c>!</c> does not embed anything.</summary>
    private int _taken;

    /// <summary>Where a link reference definition can begin, or <see cref="Never"/>.</summary>
    private int _definition;

    /// <summary>After the last escape that was read; -1 if there was none.</summary>
    private int _escapeEnd = -1;

    /// <summary>Where the next <c>$$</c> is; 0 if it was not looked for yet.</summary>
    private int _displayMath;

    /// <summary>Where the next <c>$</c> is that may end inline math, likewise.</summary>
    private int _math;

    private InlineHtml _html;
    private bool _knowsBackticks;

    /// <summary>How far the text was searched for <c>%%</c>, and whether that place is in a comment.</summary>
    private int _commented;
    private bool _isInComment;

    /// <summary>Whether the rest of the text has no <c>"</c> that could end a link's title; and so on.</summary>
    private bool _noDoubleQuote;
    private bool _noSingleQuote;
    private bool _noParenthesis;

    /// <summary>A pass over a block.</summary>
    /// <param name="text">The note up to the end of the block.</param>
    /// <param name="start">The block's first byte.</param>
    /// <param name="mark">Its first mark.</param>
    /// <param name="canDefine">Whether it may begin with link reference definitions.</param>
    /// <param name="found">Receives what is found.</param>
    public InlinePass(ReadOnlySpan<byte> text, int start, int mark, bool canDefine, OutlineBuffer found)
    {
        _text = text;
        _found = found;
        _start = _taken = _commented = start;
        _at = mark;
        _definition = canDefine ? start : Never;
        found.Brackets.Clear();
    }

    public void Run()
    {
        while (true)
        {
            switch (_text[_at])
            {
                case (byte)'\\':
                    SkipEscape();
                    break;
                case (byte)'`':
                    SkipCode();
                    break;
                case (byte)'$':
                    SkipMath();
                    break;
                case (byte)'<':
                    _at = _html.End(_text, _at) is var end and > 0 ? end : _at + 1;
                    break;
                case (byte)'#':
                    TakeTag();
                    break;
                case (byte)'[':
                    Open();
                    break;
                default:
                    Close();
                    break;
            }

            if (_at >= _text.Length) return;
            int next = _text[_at..].IndexOfAny(Marks);
            if (next < 0) return;
            _at += next;
        }
    }

    private void SkipEscape()
    {
        if (_at + 1 < _text.Length && LinkDestination.IsPunctuation(_text[_at + 1])) _escapeEnd = _at + 2;
        _taken = _at += 2;
    }

    /// <summary>Takes a tag. An escape separates it from what is before it, as white space does.</summary>
    private void TakeTag()
    {
        int name = _at + 1;
        int end = _at == _escapeEnd || TagText.CanStart(_text[_start..], _at - _start) ? TagText.End(_text, name) : -1;
        if (end > 0) _found.Tags.Add(new OutlineTag(_found.Name(_text[name..end]), _at, IsInFrontmatter: false));
        _at = Math.Max(name, end);
    }

    /// <summary>A code span (CommonMark 0.31, section 6.1). Backticks without a closing run are text.</summary>
    private void SkipCode()
    {
        if (!_knowsBackticks) FindBackticks();
        int length = BackticksAt(_at);
        bool isClosed = length <= OutlineBuffer.MostBackticks && _found.LastBackticks[length] > _at;
        int span = _at;
        int start = _at += length;
        while (isClosed)
        {
            _at += _text[_at..].IndexOf((byte)'`');
            int end = _at;
            int run = BackticksAt(_at);
            _at += run;
            if (run != length) continue;
            TakeQuery(span, start, end);
            return;
        }
    }

    /// <summary>Records an inline query, if a code span is one and is not in a comment.</summary>
    /// <param name="span">Where the code span begins.</param>
    /// <param name="start">Where its text begins.</param>
    /// <param name="end">Where its text ends.</param>
    private void TakeQuery(int span, int start, int end)
    {
        for (int at = _commented; _text[at..span].IndexOf("%%"u8) is >= 0 and var next; at += next + 2) _isInComment = !_isInComment;
        _commented = _at;
        int first = _text[start..end].IndexOfAnyExcept(" \t\r\n>"u8);
        if (first >= 0 && _text[start + first] == '=' && !_isInComment && !_found.IsInComment)
        {
            _found.Queries.Add(new OutlineCode(start, end, _found.IsInTable));
        }
    }

    /// <summary>Math: <c>$$a$$</c>, and <c>$a$</c> where no blank follows the first <c>$</c>.</summary>
    private void SkipMath()
    {
        int inner = _at + 1;
        if (inner < _text.Length && _text[inner] == '$')
        {
            int close = FindNext("$$"u8, inner + 1, ref _displayMath);
            _at = close == Never ? inner + 1 : close + 2;
            return;
        }

        if (inner >= _text.Length || _text[inner] <= ' ')
        {
            _at = inner;
            return;
        }

        int end = FindMathEnd(inner + 1);
        _at = end == Never ? inner : end + 1;
    }

    /// <summary>The next <c>$</c> that has neither a blank nor a backslash before it and no digit after it.</summary>
    private int FindMathEnd(int from)
    {
        if (_math >= from) return _math;
        for (int at = from; at < _text.Length; at++)
        {
            int next = _text[at..].IndexOf((byte)'$');
            if (next < 0) break;
            at += next;
            bool isDigitNext = at + 1 < _text.Length && char.IsAsciiDigit((char)_text[at + 1]);
            if (!isDigitNext && _text[at - 1] is > (byte)' ' and not (byte)'\\') return _math = at;
        }

        return _math = Never;
    }

    private readonly int FindNext(ReadOnlySpan<byte> mark, int from, ref int next)
    {
        if (next >= from) return next;
        int at = from <= _text.Length ? _text[from..].IndexOf(mark) : -1;
        return next = at < 0 ? Never : from + at;
    }

    private void FindBackticks()
    {
        _knowsBackticks = true;
        for (int at = _at; at < _text.Length;)
        {
            int next = _text[at..].IndexOf((byte)'`');
            if (next < 0) return;
            at += next;
            int run = BackticksAt(at);
            if (run <= OutlineBuffer.MostBackticks) _found.LastBackticks[run] = at;
            at += run;
        }
    }

    private readonly int BackticksAt(int at)
    {
        int run = _text[at..].IndexOfAnyExcept((byte)'`');
        return run < 0 ? _text.Length - at : run;
    }
}
