using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Notes.Codec.Footer;
using NoteSdk.Notes.Codec.Lists;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Generated;

/// <summary>The forms of a note's last line. For generated code.</summary>
public sealed class FooterPatterns
{
    private const int MostHolesOnStack = 16;

    private readonly NoteTypeBuilder _type;
    private readonly string[] _texts;
    private readonly List<FooterPlace> _places = [];
    private LinePattern[]? _patterns;

    internal FooterPatterns(NoteTypeBuilder type, string[] texts)
    {
        _type = type;
        _texts = texts;
    }

    // Created late, since patterns need the formats of their holes, which are declared after them.
    private LinePattern[] Patterns => _patterns ??= [.. _texts.Select(text => LinePattern.Parse(text, Holes))];

    private List<Hole> Holes => [.. _places.Select(place => place.Pattern)];

    /// <summary>A hole of the footer.</summary>
    public ScalarPlace Hole(string name)
    {
        FooterPlace place = new(_type, this, name, _places.Count);
        _places.Add(place);
        return place;
    }

    internal bool Matches(ReadOnlySpan<byte> line)
    {
        Span<HoleSpan> spans = stackalloc HoleSpan[MostHolesOnStack];
        return Find(line, _places.Count <= MostHolesOnStack ? spans[.._places.Count] : new HoleSpan[_places.Count], out _) >= 0;
    }

    internal int Count => _places.Count;

    /// <summary>Finds the holes of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="spans">Receives where the holes are in the text that is returned.</param>
    /// <param name="escape">The offset of the backslash that keeps the line a text; -1 if it has none.</param>
    /// <returns>The line without that backslash.</returns>
    internal ReadOnlySpan<byte> Match(ReadOnlySpan<byte> line, scoped Span<HoleSpan> spans, out int escape)
    {
        Find(line, spans, out escape);
        return escape < 0 ? line : Without(line, escape);
    }

    /// <summary>The texts of the holes in a line, by their numbers.</summary>
    internal string?[] TextsOf(ReadOnlySpan<byte> line)
    {
        HoleSpan[] spans = new HoleSpan[_places.Count];
        ReadOnlySpan<byte> text = Match(line, spans, out _);
        string?[] texts = new string?[spans.Length];
        for (int i = 0; i < spans.Length; i++)
        {
            if (spans[i].IsSet) texts[i] = Encoding.UTF8.GetString(text[spans[i].Start..spans[i].End]);
        }

        return texts;
    }

    /// <summary>The line that replaces an old one: in its form, if that has exactly the holes that are set; null if no form has.</summary>
    internal string? Rewrite(ReadOnlySpan<string?> texts, ReadOnlySpan<byte> oldLine)
    {
        int found = Find(oldLine, new HoleSpan[_places.Count], out _);
        return (found < 0 ? null : Write(Patterns[found], texts)) ?? Write(texts);
    }

    /// <summary>The line of the first pattern that has exactly the holes that are set; null if there is none.</summary>
    internal string? Write(ReadOnlySpan<string?> texts)
    {
        foreach (LinePattern pattern in Patterns)
        {
            if (Write(pattern, texts) is { } line) return line;
        }

        return null;
    }

    private static string? Write(LinePattern pattern, ReadOnlySpan<string?> texts)
    {
        string? line = pattern.Write(texts);
        return line is not null && pattern.BeginsWithText ? TextEscape.Write(line, LinePlace.Paragraph) : line;
    }

    private static byte[] Without(ReadOnlySpan<byte> line, int escape) => [.. line[..escape], .. line[(escape + 1)..]];

    private int Find(ReadOnlySpan<byte> line, Span<HoleSpan> spans, out int escape)
    {
        int backslash = TextEscape.FindFirst(line, LinePlace.Paragraph);
        ReadOnlySpan<byte> text = backslash < 0 ? line : Without(line, backslash);
        for (int i = 0; i < Patterns.Length; i++)
        {
            spans.Clear();
            bool isEscaped = backslash >= 0 && Patterns[i].BeginsWithText;
            escape = isEscaped ? backslash : -1;
            if (Patterns[i].Match(isEscaped ? text : line, spans)) return i;
        }

        escape = -1;
        return -1;
    }

    /// <summary>The footer with the given texts, below its thematic break; null if no form has exactly the holes that are set.</summary>
    internal string? Render(ReadOnlySpan<string?> texts) => Write(texts) is { } line ? "---\n" + line : null;

    /// <summary>The footer without values; null if every form has holes, so that it can only be written with values.</summary>
    internal string? RenderEmpty() => Render(new string?[_places.Count]);
}
