using System.Text;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Generated;

/// <summary>Converts between the holes of an item and a record. For generated code.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class RecordShape<T>
    where T : class
{
    private readonly Func<HoleReader, T> _read;
    private readonly Action<T, HoleWriter> _write;

    /// <summary>Makes a shape from its holes and the two conversions.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="holes"/> is null.</exception>
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

    /// <summary>The texts of a record's holes. Unchanged values keep their old texts.</summary>
    internal string?[] Write(T record, string?[] old)
    {
        HoleWriter writer = new(old);
        _write(record, writer);
        return writer.Texts;
    }

    /// <summary>Finds which of several records, and which of its holes, does not read back equal.</summary>
    internal Misreading Explain(NoteList<T> written, NoteList<T> read, string name)
    {
        int index = 0;
        while (index < written.Count && index < read.Count && written[index].Equals(read[index])) index++;
        string?[] texts = TextsOf(written, index);
        string?[] others = TextsOf(read, index);
        int hole = 0;
        while (hole + 1 < texts.Length && texts[hole] == others[hole]) hole++;
        return new Misreading($"{name} {index + 1}, '{Holes[hole].Name}'", texts[hole], others[hole]);
    }

    private string?[] TextsOf(NoteList<T> records, int index) =>
        index < records.Count ? Write(records[index], new string?[Holes.Count]) : new string?[Holes.Count];

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
