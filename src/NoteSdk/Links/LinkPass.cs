using System.Buffers;

namespace NoteSdk.Links;

/// <summary>One pass over the text of a block. It never looks at a byte more often than a few times: what it looked for ahead, it remembers.</summary>
internal ref struct LinkPass
{
    private const int Never = int.MaxValue;

    private static readonly SearchValues<byte> Marks = SearchValues.Create("\\`%["u8);

    private readonly ReadOnlySpan<byte> _text;
    private readonly List<FoundLink> _found;
    private readonly int _start;
    private int _at;

    /// <summary>Where the next <c>]]</c> is; 0 where nobody has looked yet.</summary>
    private int _close;

    /// <summary>Where the next <c>%%</c> is, likewise.</summary>
    private int _comment;

    /// <summary>Of each number of backticks in a row, where the last such run begins.</summary>
    private Dictionary<int, int>? _lastRuns;

    public LinkPass(ReadOnlySpan<byte> note, int start, int end, List<FoundLink> found)
    {
        _text = note[..end];
        _found = found;
        _start = _at = start;
    }

    public void Run()
    {
        while (_at < _text.Length)
        {
            int next = _text[_at..].IndexOfAny(Marks);
            if (next < 0) return;
            _at += next;
            switch (_text[_at])
            {
                case (byte)'\\':
                    _at += 2;
                    break;
                case (byte)'`':
                    SkipCode();
                    break;
                case (byte)'%':
                    SkipComment();
                    break;
                default:
                    TakeLink();
                    break;
            }
        }
    }

    private void TakeLink()
    {
        if (!_text[_at..].StartsWith("[["u8))
        {
            _at++;
            return;
        }

        int open = _at + 2;
        int close = FindNext("]]"u8, open, ref _close);
        if (close == Never)
        {
            _at = open;
            return;
        }

        int inner = _text[open..close].IndexOf("[["u8);
        if (inner >= 0)
        {
            _at = open + inner;
            return;
        }

        if (Link.TryParse(_text[_at..(close + 2)], out Link link) && TargetOf(link) is { Length: > 0 } target) _found.Add(new FoundLink(target, _at));
        _at = close + 2;
    }

    /// <summary>A code span (CommonMark 0.31, section 6.1). Backticks that none closes are text.</summary>
    private void SkipCode()
    {
        int length = RunAt(_at);
        _lastRuns ??= FindLastRuns();
        bool isClosed = _lastRuns.TryGetValue(length, out int last) && last > _at;
        _at += length;
        while (isClosed)
        {
            _at += _text[_at..].IndexOf((byte)'`');
            int run = RunAt(_at);
            _at += run;
            if (run == length) return;
        }
    }

    private void SkipComment()
    {
        int close = _text[_at..].StartsWith("%%"u8) ? FindNext("%%"u8, _at + 2, ref _comment) : Never;
        _at = close == Never ? _at + 1 : close + 2;
    }

    private readonly int FindNext(ReadOnlySpan<byte> mark, int from, ref int next)
    {
        if (next >= from) return next;
        int at = from <= _text.Length ? _text[from..].IndexOf(mark) : -1;
        return next = at < 0 ? Never : from + at;
    }

    private readonly Dictionary<int, int> FindLastRuns()
    {
        Dictionary<int, int> runs = [];
        for (int at = _start; at < _text.Length; at++)
        {
            int next = _text[at..].IndexOf((byte)'`');
            if (next < 0) break;
            at += next;
            int run = RunAt(at);
            runs[run] = at;
            at += run;
        }

        return runs;
    }

    private readonly int RunAt(int at)
    {
        int run = _text[at..].IndexOfAnyExcept((byte)'`');
        return run < 0 ? _text.Length - at : run;
    }

    /// <summary>In a table, the alias comes after <c>\|</c>.</summary>
    private static string TargetOf(Link link) => link.Target.TrimEnd('\\').Trim();
}
