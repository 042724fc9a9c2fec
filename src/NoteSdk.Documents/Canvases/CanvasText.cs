using System.Buffers.Text;
using System.Text;

namespace NoteSdk.Documents.Canvases;

/// <summary>A string of a canvas, read from its JSON, with the place of each of its bytes there.</summary>
internal sealed class CanvasText
{
    private const int HexDigits = 4;

    private readonly int[] _offsets;

    private CanvasText(byte[] bytes, int[] offsets) => (Bytes, _offsets) = (bytes, offsets);

    /// <summary>Gets the text in UTF-8.</summary>
    public byte[] Bytes { get; }

    /// <summary>Reads a string.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="start">After the opening quote.</param>
    /// <param name="end">The closing quote.</param>
    public static CanvasText Read(ReadOnlySpan<byte> canvas, int start, int end)
    {
        List<byte> bytes = new(end - start);
        List<int> offsets = new(end - start + 1);
        Span<byte> encoded = stackalloc byte[HexDigits];
        for (int at = start; at < end;)
        {
            int from = at;
            if (canvas[at] != '\\')
            {
                bytes.Add(canvas[at++]);
                offsets.Add(from);
                continue;
            }

            Rune rune = ReadEscape(canvas[..end], ref at);
            int length = rune.EncodeToUtf8(encoded);
            for (int i = 0; i < length; i++)
            {
                bytes.Add(encoded[i]);
                offsets.Add(from);
            }
        }

        offsets.Add(end);
        return new CanvasText([.. bytes], [.. offsets]);
    }

    /// <summary>The offset in the canvas of a byte of the text, or of its end.</summary>
    public int OffsetOf(int index) => _offsets[index];

    /// <summary>A text as a JSON string has it, without the quotes.</summary>
    public static byte[] Write(ReadOnlySpan<byte> text)
    {
        List<byte> written = new(text.Length);
        foreach (byte value in text)
        {
            if (value is (byte)'"' or (byte)'\\') written.AddRange([(byte)'\\', value]);
            else if (value < ' ') written.AddRange(Encoding.ASCII.GetBytes($"\\u{(int)value:x4}"));
            else written.Add(value);
        }

        return [.. written];
    }

    private static Rune ReadEscape(ReadOnlySpan<byte> canvas, ref int at)
    {
        byte kind = canvas[at + 1];
        if (kind != 'u')
        {
            at += 2;
            return new Rune(kind switch { (byte)'n' => '\n', (byte)'r' => '\r', (byte)'t' => '\t', (byte)'b' => '\b', (byte)'f' => '\f', _ => (char)kind });
        }

        char first = ReadHex(canvas, ref at);
        if (!char.IsHighSurrogate(first)) return Rune.TryCreate(first, out Rune rune) ? rune : Rune.ReplacementChar;
        int next = at;
        if (!canvas[at..].StartsWith("\\u"u8) || !Rune.TryCreate(first, ReadHex(canvas, ref next), out Rune pair)) return Rune.ReplacementChar;
        at = next;
        return pair;
    }

    private static char ReadHex(ReadOnlySpan<byte> canvas, ref int at)
    {
        _ = Utf8Parser.TryParse(canvas.Slice(at + 2, HexDigits), out ushort unit, out _, 'x');
        at += 2 + HexDigits;
        return (char)unit;
    }
}
