using System.Text;
using NoteSdk.Notes.Formats;

namespace NoteSdk.Notes.Shapes;

/// <summary>The format of a record that is one line of a note, in one of several forms.</summary>
internal sealed class LineFormat<T> : ValueFormat<T>
    where T : class
{
    private const int MostHolesOnStack = 16;

    private readonly RecordShape<T> _shape;
    private readonly string[] _texts;
    private readonly LinePattern[] _patterns;

    public LineFormat(RecordShape<T> shape, string[] patterns)
    {
        _shape = shape;
        _texts = patterns;
        _patterns = [.. patterns.Select(pattern => LinePattern.Parse(pattern, shape.Holes))];
    }

    public override string Expected => "a line like " + string.Join(" or ", _texts.Select(text => $"'{text}'"));

    internal override bool IsText => true;

    /// <summary>Gets a value indicating whether a line may begin or end with Markdown, to which the codec adds no backslashes.</summary>
    internal override bool IsMarkdown => Array.Exists(_patterns, static pattern => pattern.IsMarkdownAtAnEnd);

    internal override bool HasInlineFields => Array.Exists(_texts, text => text.Contains("::", StringComparison.Ordinal));

    internal override bool TryRead(ReadOnlySpan<byte> text, out T value)
    {
        Span<HoleSpan> spans = stackalloc HoleSpan[MostHolesOnStack];
        spans = _shape.Holes.Count <= MostHolesOnStack ? spans[.._shape.Holes.Count] : new HoleSpan[_shape.Holes.Count];
        bool matches = Match(text, spans) >= 0;
        value = matches ? _shape.Read(text, spans) : null!;
        return matches;
    }

    internal override string Write(T value) => WriteTexts(value, _shape.Write(value, new string?[_shape.Holes.Count]));

    internal override string Rewrite(T value, string oldText)
    {
        HoleSpan[] spans = new HoleSpan[_shape.Holes.Count];
        byte[] text = Encoding.UTF8.GetBytes(oldText);
        int pattern = Match(text, spans);
        if (pattern < 0) return Write(value);

        // The form found stays if it has exactly the holes of the record.
        string?[] texts = _shape.Write(value, RecordShape<T>.TextsOf(text, spans));
        return _patterns[pattern].Write(texts) is { } line ? Checked(value, line, texts) : WriteTexts(value, texts);
    }

    internal override NoteFinding? Inspect(ReadOnlySpan<byte> text, ILinkCheck? links)
    {
        HoleSpan[] spans = new HoleSpan[_shape.Holes.Count];
        Match(text, spans);
        for (int i = 0; i < spans.Length; i++)
        {
            if (spans[i].IsSet && _shape.Holes[i].Inspect(text[spans[i].Start..spans[i].End], links) is { } finding)
            {
                return finding with { Start = spans[i].Start, End = spans[i].End };
            }
        }

        return null;
    }

    internal override List<(string Name, Range At)> PartsOf(ReadOnlySpan<byte> text)
    {
        HoleSpan[] spans = new HoleSpan[_shape.Holes.Count];
        Match(text, spans);
        List<(string, Range)> parts = [];
        for (int i = 0; i < spans.Length; i++)
        {
            if (spans[i].IsSet) parts.Add((_shape.Holes[i].Name, spans[i].Start..spans[i].End));
        }

        return parts;
    }

    private int Match(ReadOnlySpan<byte> text, Span<HoleSpan> spans)
    {
        for (int i = 0; i < _patterns.Length; i++)
        {
            spans.Clear();
            if (_patterns[i].Match(text, spans)) return i;
        }

        return -1;
    }

    private string WriteTexts(T value, string?[] texts)
    {
        foreach (LinePattern pattern in _patterns)
        {
            if (pattern.Write(texts) is { } line) return Checked(value, line, texts);
        }

        string set = string.Join(", ", _shape.Holes.Where(hole => texts[hole.Index] is not null).Select(hole => $"'{hole.Name}'"));
        throw new NoteWriteException($"no pattern has exactly the holes that are set ({(set.Length == 0 ? "none" : set)}); expected {Expected}");
    }

    /// <summary>Writes a line, and verifies that it reads back equal.</summary>
    /// <exception cref="NoteWriteException">A value contains what separates it from the next one, or the line matches another pattern.</exception>
    private string Checked(T value, string line, string?[] texts)
    {
        HoleSpan[] spans = new HoleSpan[texts.Length];
        byte[] utf8 = Encoding.UTF8.GetBytes(line);
        Match(utf8, spans);
        string?[] read = RecordShape<T>.TextsOf(utf8, spans);
        for (int i = 0; i < texts.Length; i++)
        {
            if (read[i] != texts[i])
            {
                throw new NoteWriteException($"in the line '{DiagnosticSink.Excerpt(utf8)}' the hole '{_shape.Holes[i].Name}' would be read as "
                    + $"{Show(read[i])} instead of {Show(texts[i])}");
            }
        }

        if (!AreEqual(_shape.Read(utf8, spans), value))
        {
            throw new NoteWriteException($"the line '{DiagnosticSink.Excerpt(utf8)}' would be read as another value");
        }
        return line;

        static string Show(string? text) => text is null ? "nothing" : $"'{DiagnosticSink.Excerpt(Encoding.UTF8.GetBytes(text))}'";
    }
}
