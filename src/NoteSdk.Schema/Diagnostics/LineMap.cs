using System.Collections.Generic;

namespace NoteSdk.Schema.Diagnostics;

/// <summary>Finds the line and column of an offset in a text.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    public LineMap(string text)
    {
        _length = text.Length;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                continue;
            if (IsLineBreak(c))
                _starts.Add(i + 1);
        }
    }

    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>The span of <c>text[start..end]</c>; offsets outside the text are clamped to it.</summary>
    public SourceSpan Span(int start, int end)
    {
        start = Clamp(start, 0);
        end = Clamp(end, start);
        int startLine = LineOf(start);
        int endLine = LineOf(end);
        return new(start, end - start, startLine, start - _starts[startLine], endLine, end - _starts[endLine]);
    }

    private int Clamp(int offset, int least) => offset < least ? least : offset > _length ? _length : offset;

    private int LineOf(int offset)
    {
        int found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }
}
