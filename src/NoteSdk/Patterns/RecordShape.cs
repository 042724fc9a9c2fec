using System.Text;
using NoteSdk.Patterns;

namespace NoteSdk;

/// <summary>How a record is made of the holes of an item, and the other way round. For generated code.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class RecordShape<T>
    where T : class
{
    private readonly Func<HoleReader, T> _read;
    private readonly Action<T, HoleWriter> _write;

    /// <summary>Makes a shape of its holes, and the two directions.</summary>
    public RecordShape(Hole[] holes, Func<HoleReader, T> read, Action<T, HoleWriter> write)
    {
        ArgumentNullException.ThrowIfNull(holes);
        Holes = holes;
        for (int i = 0; i < holes.Length; i++) holes[i].Index = i;
        _read = read;
        _write = write;
    }

    internal IReadOnlyList<Hole> Holes { get; }

    internal T Read(ReadOnlySpan<byte> text, ReadOnlySpan<HoleSpan> spans) => _read(new HoleReader(text, spans));

    /// <summary>The texts of a record's holes, the old ones where values stayed.</summary>
    internal string?[] Write(T record, string?[] old)
    {
        HoleWriter writer = new(old);
        _write(record, writer);
        return writer.Texts;
    }

    internal static string?[] TextsOf(ReadOnlySpan<byte> text, ReadOnlySpan<HoleSpan> spans)
    {
        string?[] texts = new string?[spans.Length];
        for (int i = 0; i < spans.Length; i++)
        {
            if (spans[i].IsSet) texts[i] = Encoding.UTF8.GetString(text[spans[i].Start..spans[i].End]);
        }

        return texts;
    }
}
