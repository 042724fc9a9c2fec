using System.Text;
using NoteSdk.Patterns;
using NoteSdk.Places;
using NoteSdk.Schema;
using NoteSdk.Types;

namespace NoteSdk;

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

    // Patterns need the formats of their holes, which are declared after them.
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
        return Match(line, _places.Count <= MostHolesOnStack ? spans[.._places.Count] : new HoleSpan[_places.Count]);
    }

    internal int Count => _places.Count;

    internal bool Match(ReadOnlySpan<byte> line, Span<HoleSpan> spans)
    {
        foreach (LinePattern pattern in Patterns)
        {
            spans.Clear();
            if (pattern.Match(line, spans)) return true;
        }

        return false;
    }

    /// <summary>The texts of the holes in a line, by their numbers.</summary>
    internal string?[] TextsOf(ReadOnlySpan<byte> line)
    {
        HoleSpan[] spans = new HoleSpan[_places.Count];
        Match(line, spans);
        string?[] texts = new string?[spans.Length];
        for (int i = 0; i < spans.Length; i++)
        {
            if (spans[i].IsSet) texts[i] = Encoding.UTF8.GetString(line[spans[i].Start..spans[i].End]);
        }

        return texts;
    }

    /// <summary>The line of the first pattern whose holes are all set; null where there is none.</summary>
    internal string? Write(ReadOnlySpan<string?> texts)
    {
        foreach (LinePattern pattern in Patterns)
        {
            if (pattern.Write(texts) is { } line) return line;
        }

        return null;
    }

    internal string RenderEmpty() => "---\n" + (Write(new string?[_places.Count]) ?? "");
}
