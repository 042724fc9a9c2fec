using NoteSdk.Notes.Shapes;

namespace NoteSdk.Generated;

/// <summary>The values of one item, from which generated code makes a record.</summary>
public readonly ref struct HoleReader
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly ReadOnlySpan<HoleSpan> _spans;

    internal HoleReader(ReadOnlySpan<byte> text, ReadOnlySpan<HoleSpan> spans)
    {
        _text = text;
        _spans = spans;
    }

    /// <summary>Gets the value of a hole; its default if the item does not have it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="hole"/> is null.</exception>
    public T Get<T>(Hole<T> hole)
    {
        ArgumentNullException.ThrowIfNull(hole);
        HoleSpan span = _spans[hole.Index];
        return span.IsSet && hole.Format.TryRead(_text[span.Start..span.End], out T value) ? value : hole.Missing;
    }
}
