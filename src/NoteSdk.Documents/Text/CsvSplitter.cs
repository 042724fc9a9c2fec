using System.Buffers;
using System.Collections;

namespace NoteSdk.Documents.Text;

/// <summary>Splits a text at its commas, but not inside brackets. A bracket that is never closed is an ordinary character.</summary>
internal ref struct CsvSplitter
{
    private static readonly SearchValues<byte> Special = SearchValues.Create(",()[]{}"u8);

    private readonly ReadOnlySpan<byte> _text;
    private readonly BitArray? _unclosed;
    private int _position;
    private bool _isDone;

    public CsvSplitter(ReadOnlySpan<byte> text)
    {
        _text = text;
        _unclosed = FindUnclosed(text);
    }

    /// <summary>The next value, without the blanks around it. Between two commas in a row there is an empty value.</summary>
    public bool Next(out int start, out int end)
    {
        start = end = _position;
        if (_isDone) return false;
        int depth = 0;
        int at = _position;
        while (true)
        {
            int found = _text[at..].IndexOfAny(Special);
            at = found < 0 ? _text.Length : at + found;
            if (found < 0 || (_text[at] == ',' && depth == 0)) break;
            if (IsOpening(_text[at]) && _unclosed?[at] != true) depth++;
            else if (_text[at] is (byte)')' or (byte)']' or (byte)'}' && depth > 0) depth--;
            at++;
        }

        end = at;
        _isDone = at >= _text.Length;
        _position = at + 1;
        while (start < end && IsBlank(_text[start])) start++;
        while (end > start && IsBlank(_text[end - 1])) end--;
        return true;
    }

    private static bool IsBlank(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    private static bool IsOpening(byte b) => b is (byte)'(' or (byte)'[' or (byte)'{';

    /// <summary>A bit for each byte: set for the brackets that are never closed.</summary>
    private static BitArray? FindUnclosed(ReadOnlySpan<byte> text)
    {
        if (text.IndexOfAny((byte)'(', (byte)'[', (byte)'{') < 0) return null;
        BitArray? unclosed = null;
        int closing = 0;
        for (int i = text.LastIndexOfAny(Special); i >= 0; i = i == 0 ? -1 : text[..i].LastIndexOfAny(Special))
        {
            if (text[i] == ',') continue;
            if (!IsOpening(text[i])) closing++;
            else if (closing > 0) closing--;
            else (unclosed ??= new BitArray(text.Length))[i] = true;
        }

        return unclosed;
    }
}
